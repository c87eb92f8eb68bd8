#include "core/simulator/batch.h"

namespace tillside::sim {

namespace {

void add(BatchLine &line, qint64 amount)
{
    ++line.count;
    line.amount += amount;
}

void add(Batch &batch, const SimulatedPayment &payment)
{
    switch (payment.type) {
    case PaymentType::Sale: add(batch.sales, payment.charged); break;
    case PaymentType::Refund: add(batch.refunds, payment.charged); break;
    case PaymentType::Capture: add(batch.completions, payment.charged); break;
    case PaymentType::PreAuth:
    case PaymentType::Void: return;
    }
    if (payment.tip > 0)
        add(batch.tips, payment.tip);
}

} // namespace

Batch batchOf(const QList<SimulatedPayment> &payments, int after)
{
    Batch batch;
    for (const SimulatedPayment &payment : payments) {
        if (payment.number > after && payment.end == End::Approved && !payment.isVoided)
            add(batch, payment);
    }
    return batch;
}

} // namespace tillside::sim

#include "core/control/untoldpayments.h"

#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

#include <utility>

namespace tillside {

UntoldPayments::UntoldPayments(PaymentContext context, const BackgroundCheck &backgroundCheck,
                               QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    connect(&backgroundCheck, &BackgroundCheck::paymentsChanged, this, &UntoldPayments::onOpen);
    connect(&backgroundCheck, &BackgroundCheck::resolved, this, &UntoldPayments::onResolved);
    beginReading();
}

/// The till may have stopped after it saved an approval and before a person read it. The journal is
/// read at once, because everything paid from now on is shown.
void UntoldPayments::beginReading()
{
    m_past = m_context.journal.run([](Journal &journal) { return journal.approvedLast(); });
}

void UntoldPayments::read()
{
    if (m_past.isFinished() && !m_past.result()) // The disk may work again by now.
        beginReading();
    whenFinished(m_past, this, [this](const Past &approved) { onRead(approved); });
}

void UntoldPayments::onRead(const Past &approved)
{
    if (!approved) {
        emit notReady(approved.error());
        return;
    }
    for (const PaymentRecord &payment : approved.value()) {
        if (mayBeTriedAgain(payment, m_context.clock.now()))
            m_guard.expect(payment.id);
    }
    emit ready();
}

/// The window shows all these payments as not known, or as approved after all.
void UntoldPayments::onOpen(const std::vector<PaymentRecord> &payments)
{
    for (const PaymentRecord &payment : payments) {
        if (!isEnded(payment.state) || tookMoneyAfterAll(payment))
            m_guard.expect(payment.id);
    }
}

void UntoldPayments::onResolved(const PaymentRecord &payment)
{
    if (outcomeOf(payment.state) == Outcome::Approved)
        m_guard.expect(payment.id);
    else
        m_guard.drop(payment.id);
}

} // namespace tillside

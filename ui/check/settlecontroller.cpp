#include "ui/check/settlecontroller.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

SettleController::SettleController(PaymentContext context, Recheck &recheck, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_recheck(recheck)
{
    connect(&m_recheck, &Recheck::resolved, this, &SettleController::onResolved);
}

void SettleController::begin(const PaymentId &id)
{
    if (m_isSaving)
        return;
    const auto reading
        = m_context.journal.run([id](const Journal &journal) { return journal.payment(id); });
    whenFinished(reading, this,
                 [this](const JournalResult<std::optional<PaymentRecord>> &read) { onRead(read); });
}

void SettleController::onRead(const JournalResult<std::optional<PaymentRecord>> &read)
{
    if (m_isSaving)
        return;
    m_draft = {};
    m_problem.reset();
    if (read)
        m_payment = read.value();
    else
        m_problem = NotListed{read.error()};
    emit changed();
}

/// The terminal answered while somebody was filling in: the page says so.
void SettleController::onResolved(const PaymentRecord &payment)
{
    if (!m_payment || m_payment->id != payment.id)
        return;
    m_payment = payment;
    emit changed();
}

void SettleController::fillIn(const SettleDraft &draft)
{
    if (!m_payment || m_isSaving || m_draft == draft)
        return;
    m_draft = draft;
    m_problem.reset();
    emit changed();
}

void SettleController::leave()
{
    if (m_isSaving)
        return;
    m_payment.reset();
    m_draft = {};
    m_problem.reset();
    emit changed();
}

void SettleController::confirm()
{
    if (!m_payment || m_isSaving || missingIn(m_draft))
        return;
    m_isSaving = true;
    m_problem.reset();
    m_recheck.hold();
    whenFinished(
        settle(m_context, *m_payment, settlementOf(m_draft, now())), this,
        [this](const Result<PaymentRecord, SettleFailure> &written) { onWritten(written); });
    emit changed();
}

void SettleController::onWritten(const Result<PaymentRecord, SettleFailure> &written)
{
    m_isSaving = false;
    m_recheck.release();
    if (written) {
        leave();
        emit settled(written.value());
        return;
    }
    m_problem = written.error();
    emit changed();
}

} // namespace tillside

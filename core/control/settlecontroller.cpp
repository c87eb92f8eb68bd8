#include "core/control/settlecontroller.h"

#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

/// Whether the terminal has said nothing new between two readings of a payment.
bool isSameNews(const PaymentRecord &a, const PaymentRecord &b)
{
    return a.state == b.state && a.contradictedAt == b.contradictedAt;
}

} // namespace

SettleController::SettleController(PaymentContext context, BackgroundCheck &backgroundCheck,
                                   QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_backgroundCheck(backgroundCheck)
{
    connect(&m_backgroundCheck, &BackgroundCheck::resolved, this, &SettleController::follow);
    connect(&m_backgroundCheck, &BackgroundCheck::paymentsChanged, this,
            &SettleController::onUnresolved);
}

void SettleController::begin(const PaymentId &id)
{
    if (isSaving())
        return;
    const auto reading
        = m_context.journal.run([id](const Journal &journal) { return journal.payment(id); });
    whenFinished(reading, this, [this](const Read &read) { onRead(read); });
}

void SettleController::onRead(const Read &read)
{
    if (isSaving())
        return;
    m_draft = {};
    m_hasNews = false;
    m_problem.reset();
    if (read)
        m_payment = read.value();
    else
        m_problem = NotListed{read.error()};
    emit changed();
}

void SettleController::onUnresolved(const std::vector<PaymentRecord> &payments)
{
    const auto found = std::find_if(payments.begin(), payments.end(), [this](const auto &payment) {
        return m_payment && payment.id == m_payment->id;
    });
    if (found != payments.end())
        follow(*found);
}

/// Takes over an answer that came while the person was filling in the page, which then says so.
void SettleController::follow(const PaymentRecord &payment)
{
    if (!m_payment || m_payment->id != payment.id || payment.revision <= m_payment->revision)
        return;
    m_hasNews = m_hasNews || !isSameNews(payment, *m_payment);
    m_payment = payment;
    emit changed();
}

void SettleController::fillIn(const SettleDraft &draft)
{
    if (!m_payment || isSaving() || m_draft == draft)
        return;
    m_draft = draft;
    m_problem.reset();
    emit changed();
}

void SettleController::leave()
{
    if (isSaving())
        return;
    m_payment.reset();
    m_draft = {};
    m_hasNews = false;
    m_problem.reset();
    emit changed();
}

void SettleController::confirm()
{
    if (!m_payment || isSaving() || missingIn(m_draft))
        return;
    m_problem.reset();
    m_hold.emplace(m_backgroundCheck);
    // The till may have saved an answer that it has not reported yet.
    const auto reading = m_context.journal.run(
        [id = m_payment->id](const Journal &journal) { return journal.payment(id); });
    whenFinished(reading, this,
                 [this, shown = *m_payment](const Read &read) { onReadAgain(read, shown); });
    emit changed();
}

/// \a shown is the payment as the person saw it when they confirmed.
void SettleController::onReadAgain(const Read &read, const PaymentRecord &shown)
{
    if (!read)
        return refuse(SettleFailure{.journal = read.error()});
    follow(read.value().value());
    if (!isToCheck(*m_payment) || isSameNews(*m_payment, shown))
        write(); // What needs no settlement any more is refused there.
    else
        refuse(HeardMore());
}

void SettleController::write()
{
    whenFinished(
        settle(m_context, *m_payment, settlementOf(m_draft, now())), this,
        [this](const Result<PaymentRecord, SettleFailure> &written) { onWritten(written); });
}

void SettleController::onWritten(const Result<PaymentRecord, SettleFailure> &written)
{
    if (!written)
        return refuse(written.error());
    m_hold.reset();
    leave();
    emit settled(written.value());
}

void SettleController::refuse(const CheckProblem &problem)
{
    m_hold.reset();
    m_problem = problem;
    emit changed();
}

} // namespace tillside

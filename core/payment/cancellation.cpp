#include "core/payment/cancellation.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/payment/amendment.h"
#include "core/payment/judgement.h"
#include "core/terminal/dialect.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Elsewhere an empty answer or a bare sentence counts as progress. Here it does not: after
/// "Terminal busy" the till would cancel another till's payment.
bool saysRunning(const PaymentRecord &payment, const TerminalAnswer &said)
{
    return said.isObject && judge(payment, said).event == PaymentEvent::Progress;
}

} // namespace

QLatin1StringView nameOf(CancelRefusal refusal)
{
    switch (refusal) {
    case CancelRefusal::NotOffered: return "not-offered"_L1;
    case CancelRefusal::NotSeenRunning: return "not-seen-running"_L1;
    case CancelRefusal::TooSlow: return "too-slow"_L1;
    }
    Q_UNREACHABLE();
}

Cancellation::Cancellation(PaymentContext context, std::shared_ptr<TerminalClient> client,
                           PaymentRecord payment, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_client(std::move(client))
    , m_payment(std::move(payment))
{
    QMetaObject::invokeMethod(this, &Cancellation::start, Qt::QueuedConnection);
}

void Cancellation::start()
{
    if (!dialect(m_client->terminal().dialect).hasCancel) {
        emit refused(CancelRefusal::NotOffered);
    } else if (!m_payment.uti) {
        emit refused(CancelRefusal::NotSeenRunning);
    } else {
        ask();
    }
}

void Cancellation::ask()
{
    ++m_rounds;
    m_leaveBy = QDeadlineTimer(kSpan, Qt::PreciseTimer);
    HttpCall *call = m_client->ask(*m_payment.uti, this);
    connect(call, &HttpCall::finished, this, &Cancellation::onAnswered);
}

void Cancellation::onAnswered(const CallResult &result)
{
    const Asked asked{m_payment.uti, m_payment.reference.text()};
    if (!result.answer || !saysRunning(m_payment, m_client->read(result.answer.value(), asked)))
        emit refused(CancelRefusal::NotSeenRunning);
    else if (m_leaveBy.hasExpired())
        askAgain();
    else
        send();
}

/// What the terminal has said is too old by now.
void Cancellation::askAgain()
{
    qCInfo(lcPayment) << "too slow to cancel safely, times:" << m_rounds;
    if (m_rounds < kRounds)
        ask();
    else
        emit refused(CancelRefusal::TooSlow);
}

void Cancellation::send()
{
    HttpCall *call = m_client->cancel(m_leaveBy, this);
    connect(call, &HttpCall::finished, this, [this](const CallResult &result) {
        if (result.answer)
            note(CallAnswer{.status = result.answer.value().status, .words = {}});
        else if (result.answer.error() == CallError::ConnectTimeout)
            askAgain(); // Not a byte of the cancel has left.
        else
            note(StableName{nameOf(result.answer.error())});
    });
}

void Cancellation::note(const EvidenceDetail &detail)
{
    const Evidence evidence{nameOf(EvidenceCode::CancelAsked), m_context.clock.now(), detail};
    const auto writing = m_context.journal.run([id = m_payment.id, evidence](Journal &journal) {
        return amend(journal, id, [&](const PaymentRecord &now) {
            return Amendment{now, evidence};
        });
    });
    whenFinished(writing, this, [this](const JournalResult<std::optional<PaymentRecord>> &written) {
        if (!written)
            qCWarning(lcPayment) << "cancel not noted:" << nameOf(written.error());
        emit asked();
    });
}

} // namespace tillside

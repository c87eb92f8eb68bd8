#include "core/payment/submission.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

#include <QTimer>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

Judgement lost(const PaymentRecord &payment, Code code, const EvidenceDetail &detail)
{
    return {payment.uti ? Event::LostWithUti : Event::LostWithoutUti, code, detail};
}

bool isRefusal(int status)
{
    return status == 400 || status == 401 || status == 403;
}

Judgement judgeFailure(const PaymentRecord &payment, const CallResult &result)
{
    const CallError error = result.answer.error();
    if (result.bodyBytesPulled > 0)
        return lost(payment, Code::AnswerLost, StableName{nameOf(error)});
    const bool otherCertificate = error == CallError::CertificateNotPinned;
    return {Event::NeverSent, otherCertificate ? Code::CertificateRefused : Code::NotReached,
            StableName{nameOf(error)}};
}

Judgement judgeAnswer(const PaymentRecord &payment, const HttpAnswer &answer, bool overPinnedTls,
                      const AnswerCleaning &cleaning)
{
    if (isRefusal(answer.status) && overPinnedTls && !namesUti(answer.body)) {
        return {payment.uti ? Event::RefusalToConfirm : Event::Refused, Code::Refused,
                CallAnswer{answer.status, plainSentence(answer.body, cleaning)}};
    }
    const auto uti = readAcceptance(answer.status, answer.body, requestFor(payment), cleaning);
    if (uti)
        return {Event::Accepted, Code::Accepted, uti.value()};
    if (uti.error() == NotAccepted::NotAnObject) {
        const auto unusable = whyUnusable(answer.status, answer.body);
        if (unusable)
            return lost(payment, Code::NotAnAcceptance, *unusable);
    }
    const bool busy = answer.status == 206 || uti.error() == NotAccepted::OtherPayment;
    return lost(payment, busy ? Code::OtherPaymentAnswered : Code::NotAnAcceptance,
                CallAnswer{answer.status, nameOf(uti.error())});
}

/// A busy terminal may answer with the UTI of the payment that keeps it busy. A UTI that this till
/// has seen before, on any terminal, is not \a payment's, unless that payment is so old that its
/// UTI may be given again. Neither is one that replaces ours on a terminal that keeps ours.
JournalResult<bool> isAnothers(const Journal &journal, const PaymentRecord &payment, const Uti &uti)
{
    const auto known = journal.paymentWithUti(uti);
    if (!known)
        return known.error();
    if (known.value() && known.value()->id != payment.id
        && !mayReuseUti(*known.value(), payment.startedAt))
        return true;
    if (payment.uti && payment.uti != uti)
        return journal.hasOwnUti(payment.terminal, nameOf(Code::Accepted),
                                 nameOf(Code::OwnUtiReplaced));
    return false;
}

} // namespace

PaymentRequest requestFor(const PaymentRecord &payment)
{
    return {.type = payment.type,
            .amount = payment.amount,
            .reference = payment.reference,
            .original = payment.originalUti,
            .ours = payment.uti};
}

Judgement judgePost(const PaymentRecord &payment, const CallResult &result,
                    const AnswerCleaning &cleaning)
{
    return result.answer
        ? judgeAnswer(payment, result.answer.value(), result.overPinnedTls, cleaning)
        : judgeFailure(payment, result);
}

Submission::Submission(PaymentContext context, std::shared_ptr<TerminalClient> client,
                       PaymentRecord payment, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_client(std::move(client))
    , m_payment(std::move(payment))
{
    Q_ASSERT(m_payment.state == PaymentState::Sending);
    PaymentRequest request = requestFor(m_payment);
    request.terminalPrints = m_context.terminalPrints;
    HttpCall *call = m_client->pay(request, this);
    connect(call, &HttpCall::finished, this, &Submission::onFinished);
}

void Submission::onFinished(const CallResult &result)
{
    const Judgement judgement = judgePost(m_payment, result, m_client->cleaning());
    qCInfo(lcPayment) << m_payment.id.text() << "posted:" << nameOf(judgement.code)
                      << stored(judgement.detail) << "bytes handed over:" << result.bodyBytesPulled
                      << "after ms:" << result.elapsed.count();
    if (judgement.event == Event::Accepted)
        checkNew(judgement);
    else
        emit concluded(judgement);
}

void Submission::checkNew(const Judgement &acceptance)
{
    const Uti uti = std::get<Uti>(acceptance.detail);
    const auto reading = m_context.journal.run(
        [payment = m_payment, uti](Journal &journal) { return isAnothers(journal, payment, uti); });
    whenFinished(reading, this, [this, acceptance](const JournalResult<bool> &isAnothers) {
        onLookedUp(acceptance, isAnothers);
    });
}

void Submission::onLookedUp(const Judgement &acceptance, const JournalResult<bool> &isAnothers)
{
    const Words uti{stored(acceptance.detail)};
    if (!isAnothers && isPermanent(isAnothers.error())) {
        // Nothing tells whether it is another payment's, whose result must not become this one's.
        emit concluded(lost(m_payment, Code::OtherPaymentAnswered, uti));
        return;
    }
    if (!isAnothers) {
        // The UTI is the only handle on this payment, so a slow or failing disk must not lose it.
        QTimer::singleShot(m_context.intervals.saveAgain, this,
                           [this, acceptance] { checkNew(acceptance); });
        return;
    }
    emit concluded(isAnothers.value() ? lost(m_payment, Code::OtherPaymentAnswered, uti)
                                      : acceptance);
}

} // namespace tillside

#include "ui/text/outcometext.h"

#include "core/base/named.h"
#include "core/payment/paymentrules.h"
#include "ui/text/contradictiontext.h"
#include "ui/text/endedtext.h"
#include "ui/text/evidencetext.h"
#include "ui/text/opentext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/settledtext.h"
#include "ui/text/standingtext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"
#include "ui/text/typewords.h"

#include <algorithm>

namespace tillside::texts {

namespace {

using Code = EvidenceCode;

// The evidence that explains the state of a payment better than the state alone.
constexpr std::array kWhyNotCharged{
    Code::InterruptedBeforeSending, Code::NotSaved, Code::LockLost, Code::NotReached,
    Code::CertificateRefused,       Code::Refused};
constexpr std::array kWhyUnanswered{Code::CopiedBeforeSending,  Code::InterruptedWhileSending,
                                    Code::AnswerLost,           Code::NotAnAcceptance,
                                    Code::OtherPaymentAnswered, Code::NoAnswer,
                                    Code::CertificateRefused,   Code::NotAuthorised,
                                    Code::UnknownUti,           Code::OriginalNotVoided};
constexpr std::array kWhyDisputed{
    Code::OtherUti,      Code::NotIdentified, Code::FlagsContradict, Code::AmountDiffers,
    Code::AmountMissing, Code::TypeDiffers,   Code::CurrencyDiffers, Code::ReferenceDiffers};

template <std::size_t N>
bool has(const std::array<Code, N> &codes, Code code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool explains(Code code, PaymentState state)
{
    switch (state) {
    case PaymentState::NotCharged: return has(kWhyNotCharged, code);
    case PaymentState::Unanswered:
    case PaymentState::Unidentified: return has(kWhyUnanswered, code);
    case PaymentState::Disputed: return has(kWhyDisputed, code);
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Approved:
    case PaymentState::ApprovedForLess:
    case PaymentState::Voided:
    case PaymentState::Declined:
    case PaymentState::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

/// The newest of \a events that explains the state of \a payment, in words.
QString why(const PaymentRecord &payment, const std::vector<EventRecord> &events,
            const QLocale &locale)
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const EventRecord &event) {
        const auto code = named(kEvidenceCodes, event.evidence.code);
        return code && explains(*code, payment.state);
    });
    return found == events.rend() ? QString() : evidenceText(found->evidence, payment, locale);
}

/// Whether the till learned how \a payment ended long after it happened.
bool isLate(const PaymentRecord &payment, const std::vector<EventRecord> &events)
{
    return payment.endedAt && (wasLearnedLate(events) || tookMoneyAfterAll(payment));
}

Explanation stateText(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                      const QLocale &locale, const QDateTime &now)
{
    switch (payment.state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return open(payment, why(payment, events, locale), locale, now);
    case PaymentState::Approved: return approved(payment, isLate(payment, events), locale, now);
    case PaymentState::ApprovedForLess:
        return approvedForLess(payment, namesExtras(events).value_or(false), locale);
    case PaymentState::Voided: return voided(payment, locale);
    case PaymentState::Declined: return declined(payment, locale);
    case PaymentState::Cancelled: return cancelled(payment, locale);
    case PaymentState::NotCharged: return notCharged(payment, why(payment, events, locale), locale);
    }
    Q_UNREACHABLE();
}

/// What the cashier has to clear up with the customer about a refund; empty if there is nothing.
QString otherCardOf(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                    const QLocale &locale)
{
    const bool tookPlace
        = outcomeOf(payment.state) == Outcome::Approved && payment.state != PaymentState::Voided;
    const Evidence *line = tookPlace ? newestWith(events, Code::OtherCard) : nullptr;
    return line ? evidenceText(*line, payment, locale) : QString();
}

QString notKnownYet()
{
    //: Outcome word of a payment that may or may not have been charged. Never translate it with a
    //: word that means failed, declined or cancelled.
    return Texts::tr("Not known yet");
}

QString inProgress()
{
    //: Outcome word of a payment that runs at this moment.
    return Texts::tr("In progress");
}

} // namespace

QString typeWord(PaymentType type)
{
    return typeWords(type).name.text();
}

QString outcomeWord(PaymentType type, PaymentState state, bool isRunning)
{
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered: return isRunning ? inProgress() : notKnownYet();
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return notKnownYet();
    case PaymentState::Approved: return typeWords(type).approved.text();
    case PaymentState::ApprovedForLess: return typeWords(type).approvedForLess.text();
    case PaymentState::Voided: return typeWords(type).thenVoided.text();
    case PaymentState::Declined: return typeWords(type).declined.text();
    case PaymentState::Cancelled: return typeWords(type).cancelled.text();
    case PaymentState::NotCharged: return typeWords(type).notCharged.text();
    }
    Q_UNREACHABLE();
}

QString listedWord(PaymentType type, PaymentState state, Standing standing)
{
    if (standing == Standing::Contradicted || standing == Standing::Settled)
        return standingWord(type, standing);
    return outcomeWord(type, state, false);
}

Money shownAmount(const PaymentRecord &payment)
{
    // A void undoes the whole original payment; the amount in its answer may be missing or zero.
    const bool isApproved
        = outcomeOf(payment.state) == Outcome::Approved && payment.type != PaymentType::Void;
    return isApproved ? payment.approved.value_or(payment.amount) : payment.amount;
}

Explanation explanation(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                        const QLocale &locale, const QDateTime &now)
{
    Explanation text = stateText(payment, events, locale, now);
    text.lead = together(text.lead, otherCardOf(payment, events, locale));
    if (isLate(payment, events))
        text.rest = together(text.rest, learnedAt(payment, locale, now));
    text.rest = together(text.rest, contradiction(payment, events, locale, now));
    text.rest = together(text.rest, settledByHand(payment, locale, now));
    return text;
}

QString summary(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                const QLocale &locale, const QDateTime &now)
{
    const Explanation text = explanation(payment, events, locale, now);
    // What a person has to do comes last in running text.
    const bool isToDo = !isEnded(payment.state) || outcomeOf(payment.state) == Outcome::Approved;
    return isToDo ? together(together(text.rest, text.codes), text.lead)
                  : together(together(text.lead, text.rest), text.codes);
}

QString summary(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    return summary(payment, {}, locale, now);
}

} // namespace tillside::texts

#include "core/payment/judgement.h"

#include "core/terminal/wiremessages.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

Judgement contradiction(Code code, const EvidenceDetail &detail = {})
{
    return {Event::Contradiction, code, detail};
}

bool isApprovalCode(const QString &code)
{
    // ISO 8583 and EMV: approved, approved for account verification, offline approved.
    static constexpr std::array kApprovals{"00"_L1, "85"_L1, "Y1"_L1, "Y3"_L1};
    return std::any_of(kApprovals.begin(), kApprovals.end(), [&code](QLatin1StringView approval) {
        return code.compare(approval, Qt::CaseInsensitive) == 0;
    });
}

bool anyTextSays(const QStringList &texts, QLatin1StringView word)
{
    return std::any_of(texts.begin(), texts.end(), [word](const QString &text) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

Figures figures(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    return {.asked = payment.amount.minor(), .answered = answer.amount.value_or(0)};
}

/// As figures(), with the extras that the terminal's amount includes. If there are any, nobody can
/// tell what is missing.
Figures figuresOfPart(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    Figures part = figures(payment, answer);
    part.extras = answer.extras;
    return part;
}

bool isOurs(const PaymentRecord &payment, const QString &uti)
{
    return payment.uti && payment.uti->text().compare(uti, Qt::CaseInsensitive) == 0;
}

Judgement running(const TerminalAnswer &answer)
{
    return {Event::Progress, Code::Progress, Words{answer.texts.value(answer.texts.size() - 1)}};
}

/// The amount less tip, gratuity, cash-back and surcharge; 0 if the answer has no amount. Amounts
/// that no payment can have are capped, which keeps them different from ours and the subtraction in
/// range.
qint64 withoutExtras(const TerminalAnswer &answer)
{
    constexpr qint64 kExtrasAtMost = 3 * Money::kLargest;
    const qint64 amount = answer.amount.value_or(0);
    return std::clamp<qint64>(amount, -1, 2 * Money::kLargest + kExtrasAtMost) - answer.extras;
}

/// Why a result cannot be our payment's; nothing if it can.
std::optional<Judgement> mismatch(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const auto type = typeFromWire(answer.type.value_or(QString()));
    if (answer.uti && !isOurs(payment, *answer.uti))
        return contradiction(Code::OtherUti, Words{*answer.uti});
    if (!answer.uti && (type != payment.type || answer.amount != payment.amount.minor()))
        return contradiction(Code::NotIdentified);
    if (type && type != payment.type)
        return contradiction(Code::TypeDiffers, Words{*answer.type});
    if (answer.currency && Currency::fromNumeric(*answer.currency)
        && answer.currency != payment.amount.currency().numeric)
        return contradiction(Code::CurrencyDiffers, CurrencyNumber{*answer.currency});
    if (!answer.merchantReference.isEmpty()
        && !isSameReference(payment.reference.text(), answer.merchantReference))
        return contradiction(Code::ReferenceDiffers, Words{answer.merchantReference});
    return std::nullopt;
}

Judgement judgeApprovedAmount(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const qint64 asked = payment.amount.minor();
    const qint64 base = withoutExtras(answer);
    // If extras are named, an amount equal to ours may or may not include them. The two readings
    // move different money, so a person has to look.
    const bool ambiguous
        = *answer.amount == asked && answer.extras > 0 && !answer.partiallyApproved;
    if (answer.amountsDisagree || base <= 0 || base > asked || ambiguous)
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    if (answer.voided)
        return {Event::Voided, Code::Voided, {}};
    if (base < asked || answer.partiallyApproved)
        return {Event::ApprovedForLess, Code::ApprovedForLess, figuresOfPart(payment, answer)};
    return {Event::Approved, Code::Approved, Words{answer.authorisation}};
}

Judgement judgeApproved(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (answer.cancelled == true)
        return contradiction(Code::FlagsContradict, ApprovedAndCancelled());
    if (payment.type != PaymentType::Void)
        return answer.amount ? judgeApprovedAmount(payment, answer)
                             : contradiction(Code::AmountMissing);
    // A void sends no amount, so its answer may have none. A different amount belongs to another
    // payment.
    if (answer.amountsDisagree
        || (answer.amount.value_or(0) != 0 && *answer.amount != payment.amount.minor()))
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Approved, Code::Approved, Words{answer.authorisation}};
}

bool isOurAmount(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const qint64 asked = payment.amount.minor();
    return answer.amount == asked || withoutExtras(answer) == asked;
}

Judgement judgeCancelled(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (answer.amountsDisagree || (answer.amount.value_or(0) != 0 && !isOurAmount(payment, answer)))
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Cancelled, Code::Cancelled, Words{answer.errorText}};
}

/// Both flags are false: the payment is declined only if the answer gives a reason to say so.
Judgement judgeUnapproved(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const bool hasCode = !answer.responseCode.isEmpty();
    if (isApprovalCode(answer.responseCode))
        return contradiction(Code::FlagsContradict, ApprovalCode{answer.responseCode});
    const bool ended = hasCode || anyTextSays(answer.texts, "declined"_L1)
        || anyTextSays(answer.texts, "finished"_L1);
    const bool amountIsThere = answer.amount.value_or(0) != 0;
    if (!ended || answer.cancelled != false
        || (!amountIsThere && payment.type != PaymentType::Void))
        return running(answer);
    // Texts run ahead of the flags. They contradict the flags only if the answer also says that the
    // payment has ended.
    if (!hasCode && anyTextSays(answer.texts, "approved"_L1))
        return contradiction(Code::FlagsContradict, Words{answer.texts.last()});
    if (answer.amountsDisagree || (amountIsThere && !isOurAmount(payment, answer)))
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Declined, Code::Declined, Words{answer.responseCode}};
}

Judgement judgeResult(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    // A decline has to name our UTI. An answer without it ends a payment only by a flag that is
    // set.
    if (!answer.uti && answer.approved != true && answer.cancelled != true)
        return running(answer);
    if (const auto wrong = mismatch(payment, answer))
        return *wrong;
    if (answer.approved == true)
        return judgeApproved(payment, answer);
    if (answer.cancelled == true)
        return judgeCancelled(payment, answer);
    return judgeUnapproved(payment, answer);
}

Judgement judgeProgress(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    // A busy terminal asked about our payment may answer with another one.
    if (answer.uti && !isOurs(payment, *answer.uti))
        return {Event::Silence, Code::OtherPaymentAnswered, Words{*answer.uti}};
    return running(answer);
}

CallAnswer callAnswer(const TerminalAnswer &answer)
{
    return {.status = answer.status, .words = answer.errorText};
}

EvidenceDetail whyNoAnswer(const TerminalAnswer &answer)
{
    return answer.unusable ? EvidenceDetail(*answer.unusable) : callAnswer(answer);
}

} // namespace

Judgement judge(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (payment.state == PaymentState::Confirming && answer.kind == AnswerKind::UnknownUti)
        return {Event::RefusalConfirmed, Code::RefusalConfirmed, callAnswer(answer)};
    switch (answer.kind) {
    case AnswerKind::Result: return judgeResult(payment, answer);
    case AnswerKind::Progress: return judgeProgress(payment, answer);
    case AnswerKind::UnknownUti: return {Event::Silence, Code::UnknownUti, callAnswer(answer)};
    case AnswerKind::NotAuthorised:
        return {Event::Silence, Code::NotAuthorised, callAnswer(answer)};
    case AnswerKind::Unreadable:
    case AnswerKind::Trouble: return {Event::Silence, Code::NoAnswer, whyNoAnswer(answer)};
    }
    Q_UNREACHABLE();
}

Judgement judgeByOriginal(const PaymentRecord &lostVoid, const TerminalAnswer &answer)
{
    const bool isOriginal = answer.uti && lostVoid.originalUti
        && lostVoid.originalUti->text().compare(*answer.uti, Qt::CaseInsensitive) == 0;
    const bool isVoided = answer.approved == true && answer.cancelled != true && answer.voided;
    if (answer.kind == AnswerKind::Result && isOriginal && isVoided && !answer.amountsDisagree
        && answer.amount == lostVoid.amount.minor())
        return {Event::Approved, Code::OriginalVoided, {}};
    if (answer.kind == AnswerKind::Result)
        return {Event::Silence, Code::OriginalNotVoided, {}};
    if (answer.kind == AnswerKind::NotAuthorised)
        return {Event::Silence, Code::NotAuthorised, callAnswer(answer)};
    return {Event::Silence, Code::NoAnswer, whyNoAnswer(answer)};
}

PaymentRecord withFacts(PaymentRecord payment, const TerminalAnswer &answer)
{
    const Money &asked = payment.amount;
    if (answer.approved == true)
        payment.approved
            = Money(answer.amount.value_or(asked.minor()), asked.currency(), asked.decimals());
    payment.authorisation = answer.authorisation;
    payment.card = answer.card;
    payment.responseCode = answer.responseCode;
    payment.merchantReceipt = answer.merchantReceipt;
    payment.cardholderReceipt = answer.cardholderReceipt;
    payment.signatureRequired = answer.approved == true && answer.signatureRequired;
    return payment;
}

} // namespace tillside

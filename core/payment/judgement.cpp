#include "core/payment/judgement.h"

#include "core/payment/unapproved.h"
#include "core/terminal/responsecode.h"
#include "core/terminal/wiremessages.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

Judgement contradiction(Code code, const EvidenceDetail &detail = {})
{
    return {Event::Contradiction, code, detail};
}

/// The amount that a person compares: the first one that is not what was asked for.
qint64 shownAmount(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const auto other
        = std::find_if(answer.amounts.begin(), answer.amounts.end(),
                       [&](qint64 amount) { return amount != payment.amount.minor(); });
    if (other != answer.amounts.end())
        return *other;
    return answer.amounts.empty() ? 0 : answer.amounts.front();
}

Figures figures(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    return {.asked = payment.amount.minor(),
            .answered = shownAmount(payment, answer),
            .extras = answer.extras.total()};
}

/// Whether \a amount is what was asked for, with or without the extras that the answer names.
/// POSitive clients send sale and gratuity apart, so extras stand beside the amount or within it.
bool fits(qint64 amount, const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const qint64 asked = payment.amount.minor();
    const qint64 extras = answer.extras.total();
    // A void takes back the extras too, and was asked for with them.
    const bool isWithout = payment.type == PaymentType::Void && amount + extras == asked;
    return amount == asked || (!answer.amountsUnclear && (amount == asked + extras || isWithout));
}

/// Whether the answer names an amount and each one fits.
bool areOurs(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    return !answer.amounts.empty()
        && std::all_of(answer.amounts.begin(), answer.amounts.end(),
                       [&](qint64 amount) { return fits(amount, payment, answer); });
}

/// Whether each amount fits or is zero; also true if there is none. A payment that took nothing may
/// say so.
bool areOursOrNothing(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    return std::all_of(answer.amounts.begin(), answer.amounts.end(),
                       [&](qint64 amount) { return amount == 0 || fits(amount, payment, answer); });
}

bool isOurs(const PaymentRecord &payment, const QString &uti)
{
    return payment.uti && payment.uti->text().compare(uti, Qt::CaseInsensitive) == 0;
}

Judgement running(const TerminalAnswer &answer)
{
    return {Event::Progress, Code::Progress, Words{answer.texts.value(answer.texts.size() - 1)}};
}

bool isCurrency(const Currency &ours, const QString &said)
{
    bool isNumber = false;
    const int number = said.toInt(&isNumber);
    return isNumber ? number == ours.numeric : said.compare(ours.code, Qt::CaseInsensitive) == 0;
}

/// The currency of the answer that is not the payment's, known to us or not; nothing if there is
/// none. Tills and terminals do not change their currency on the same minute.
std::optional<QString> otherCurrency(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    for (const QString &said : answer.currencies) {
        if (!isCurrency(payment.amount.currency(), said))
            return said;
    }
    return std::nullopt;
}

EvidenceDetail currencyDetail(const QString &said)
{
    bool isNumber = false;
    const int number = said.toInt(&isNumber);
    return isNumber ? EvidenceDetail(CurrencyNumber{number}) : EvidenceDetail(Words{said});
}

/// Why a result cannot be our payment's; nothing if it can.
std::optional<Judgement> mismatch(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const auto type = typeFromWire(answer.type.value_or(QString()));
    if (answer.uti && !isOurs(payment, *answer.uti))
        return contradiction(Code::OtherUti, Words{*answer.uti});
    if (!answer.uti && (type != payment.type || !areOurs(payment, answer)))
        return contradiction(Code::NotIdentified);
    if (type && type != payment.type)
        return contradiction(Code::TypeDiffers, Words{*answer.type});
    if (const auto other = otherCurrency(payment, answer))
        return contradiction(Code::CurrencyDiffers, currencyDetail(*other));
    if (!answer.merchantReference.isEmpty()
        && !isSameReference(payment.reference.text(), answer.merchantReference))
        return contradiction(Code::ReferenceDiffers, Words{answer.merchantReference});
    return std::nullopt;
}

/// Whether the terminal approved one amount below what was asked for. With extras it could mean two
/// different ones.
bool isLess(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    return answer.amounts.size() == 1 && answer.extras.total() == 0 && answer.amounts.front() > 0
        && answer.amounts.front() < payment.amount.minor();
}

Judgement judgeApprovedAmount(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    const bool isWhole = areOurs(payment, answer);
    // "Only a part", and yet the whole with its extras: the readings move different money.
    const bool isPartOfMore = answer.partiallyApproved && answer.extras.total() > 0;
    if (!(isWhole || isLess(payment, answer)) || isPartOfMore || answer.amountsUnclear)
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    if (answer.voided)
        return {Event::Voided, Code::Voided, {}};
    if (!isWhole || answer.partiallyApproved)
        return {Event::ApprovedForLess, Code::ApprovedForLess, figures(payment, answer)};
    return {Event::Approved, Code::Approved, Words{answer.authorisation}};
}

Judgement judgeApproved(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (answer.cancelled == true)
        return contradiction(Code::FlagsContradict, ApprovedAndCancelled());
    if (answer.flagsUnclear)
        return contradiction(Code::FlagsContradict);
    if (payment.type != PaymentType::Void)
        return answer.amounts.empty() ? contradiction(Code::AmountMissing)
                                      : judgeApprovedAmount(payment, answer);
    // A void sends no amount, so its answer may have none. A different amount belongs to another
    // payment.
    if (!areOursOrNothing(payment, answer) || answer.amountsUnclear)
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Approved, Code::Approved, Words{answer.authorisation}};
}

/// What in \a answer speaks for an approval, though its flag does not.
EvidenceDetail approvalEvidence(const TerminalAnswer &answer)
{
    if (hasAuthorisation(answer))
        return AuthorisationCode{answer.authorisation};
    if (isApprovalCode(answer.responseCode))
        return ApprovalCode{answer.responseCode};
    return Words{approvalText(answer)};
}

Judgement judgeCancelled(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (hasAuthorisation(answer) || isApprovalCode(answer.responseCode))
        return contradiction(Code::FlagsContradict, approvalEvidence(answer));
    if (!areOursOrNothing(payment, answer))
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Cancelled, Code::Cancelled, Words{answer.errorText}};
}

Judgement judgeDeclined(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    if (!areOursOrNothing(payment, answer))
        return contradiction(Code::AmountDiffers, figures(payment, answer));
    return {Event::Declined, Code::Declined, Words{answer.responseCode}};
}

Judgement ifItStays(Judgement judgement)
{
    judgement.ifItStays = true;
    return judgement;
}

/// Neither approved nor cancelled: a snapshot that may say how it ended.
Judgement judgeUnapproved(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    switch (readUnapproved(answer)) {
    case Unapproved::Working: return running(answer);
    case Unapproved::Declined: return judgeDeclined(payment, answer);
    case Unapproved::DeclinedIfItStays: return ifItStays(judgeDeclined(payment, answer));
    case Unapproved::Approving:
        return ifItStays(contradiction(Code::FlagsContradict, approvalEvidence(answer)));
    case Unapproved::Contradictory:
        return contradiction(Code::FlagsContradict, approvalEvidence(answer));
    }
    Q_UNREACHABLE();
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

bool isWithoutAnswer(const Judgement &judgement)
{
    return judgement.code == EvidenceCode::NoAnswer
        && !std::holds_alternative<CallAnswer>(judgement.detail)
        && !std::holds_alternative<UnusableAnswer>(judgement.detail);
}

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
    const bool isVoided = answer.approved == true && answer.cancelled == false && answer.voided
        && !answer.flagsUnclear;
    const bool isTheSameMoney
        = areOurs(lostVoid, answer) && !answer.amountsUnclear && !otherCurrency(lostVoid, answer);
    if (answer.kind == AnswerKind::Result && isOriginal && isVoided && isTheSameMoney)
        return {Event::Approved, Code::OriginalVoided, {}};
    if (answer.kind == AnswerKind::Result)
        return {Event::Silence, Code::OriginalNotVoided, {}};
    if (answer.kind == AnswerKind::NotAuthorised)
        return {Event::Silence, Code::NotAuthorised, callAnswer(answer)};
    return {Event::Silence, Code::NoAnswer, whyNoAnswer(answer)};
}

QByteArray resultDigest(const TerminalAnswer &answer)
{
    if (answer.kind != AnswerKind::Result || (answer.approved != true && answer.cancelled != true))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(answer.approved == true ? "approved\n" : "cancelled\n");
    hash.addData(answer.authorisation.toUtf8() + '\n' + answer.date.toUtf8());
    for (const qint64 amount : answer.amounts)
        hash.addData('\n' + QByteArray::number(amount));
    return hash.result();
}

PaymentRecord withFacts(PaymentRecord payment, const TerminalAnswer &answer)
{
    const Money &asked = payment.amount;
    if (answer.approved == true) {
        const bool isWhole = payment.type != PaymentType::Void && areOurs(payment, answer);
        const qint64 said = answer.amounts.empty() ? asked.minor() : answer.amounts.front();
        payment.extras = isWhole ? answer.extras : Extras();
        payment.approved = Money(isWhole ? asked.minor() + answer.extras.total() : said,
                                 asked.currency(), asked.decimals());
    }
    payment.resultDigest = resultDigest(answer);
    payment.authorisation = answer.authorisation;
    payment.card = answer.card;
    payment.responseCode = answer.responseCode;
    payment.merchantReceipt = answer.merchantReceipt;
    payment.cardholderReceipt = answer.cardholderReceipt;
    payment.signatureRequired = answer.approved == true && answer.signatureRequired;
    return payment;
}

} // namespace tillside

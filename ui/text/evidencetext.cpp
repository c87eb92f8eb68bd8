#include "ui/text/evidencetext.h"

#include "core/base/named.h"
#include "core/receipt/receiptcopy.h"
#include "ui/text/evidencedetailtext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/settledtext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"

namespace tillside::texts {

namespace {

using Code = EvidenceCode;

//: Evidence: the intent to pay was saved; nothing has been sent.
constexpr auto kRecorded
    = QT_TRANSLATE_NOOP("Texts", "The till saved the payment before sending anything.");
//: Evidence: from now on the request may have reached the terminal, and money may move.
constexpr auto kSending = QT_TRANSLATE_NOOP(
    "Texts", "The till began to send it; from here on the terminal may carry it out.");
//: Evidence: the program or computer stopped before anything was sent.
constexpr auto kInterruptedBefore
    = QT_TRANSLATE_NOOP("Texts", "The till stopped before anything was sent.");
//: Evidence: the program or computer stopped while the request may have been on its way. A sentence
//: that it may have happened follows.
constexpr auto kInterruptedWhile
    = QT_TRANSLATE_NOOP("Texts", "The till stopped while it was being sent.");
//: Evidence: another program took over the terminal before anything was sent.
constexpr auto kLockLost
    = QT_TRANSLATE_NOOP("Texts", "Another program took the terminal over, so nothing was sent.");
//: Evidence: the journal is a copy of another one, made before the payment was sent. A sentence
//: that it may have happened follows.
constexpr auto kCopied = QT_TRANSLATE_NOOP(
    "Texts",
    "This journal is a copy that was made before it was sent, so the till cannot know "
    "whether it was sent then.");
//: Evidence: another program had taken the payment for interrupted, and then the answer came.
constexpr auto kAnsweredAfterAll = QT_TRANSLATE_NOOP(
    "Texts", "The terminal's answer came, although another program had taken it for interrupted.");
//: Evidence: the till asked about a payment that the terminal had refused, and the terminal does
//: not know it.
constexpr auto kRefusalConfirmed = QT_TRANSLATE_NOOP(
    "Texts", "The till asked again, and the terminal does not have this payment.");
//: Evidence: the terminal answered with the data of another payment.
constexpr auto kOtherPayment = QT_TRANSLATE_NOOP(
    "Texts", "The terminal was busy with another payment and said nothing about this one.");
//: Evidence: the device that answers has a different certificate from the paired terminal.
constexpr auto kCertificateRefused
    = QT_TRANSLATE_NOOP("Texts",
                        "What answered at the terminal's address shows another certificate, so "
                        "nothing was sent to it. If the terminal was replaced or reset, a "
                        "supervisor pairs it again.");
//: Evidence: the terminal does not accept the till's token.
constexpr auto kNotAuthorised
    = QT_TRANSLATE_NOOP("Texts", "The terminal no longer accepts the till's token. Pair it again.");
//: Evidence: the terminal says that it does not know the payment's number. A sentence that it may
//: have happened follows.
constexpr auto kUnknownUti
    = QT_TRANSLATE_NOOP("Texts", "The terminal does not know this payment. That proves nothing.");
//: Evidence: approved, then undone.
constexpr auto kVoided = QT_TRANSLATE_NOOP("Texts", "The terminal approved it and then voided it.");
//: Evidence: an answer that names neither this payment nor its amount and type.
constexpr auto kNotIdentified
    = QT_TRANSLATE_NOOP("Texts",
                        "The terminal gave a result without this payment's number, amount and "
                        "type, so it may be another payment's.");
//: Evidence: the answer has no amount.
constexpr auto kAmountMissing
    = QT_TRANSLATE_NOOP("Texts", "The terminal gave an approval but does not say for how much.");
//: Evidence for a void: the terminal reports the original payment as voided.
constexpr auto kOriginalVoided = QT_TRANSLATE_NOOP(
    "Texts", "The terminal says that the original payment was voided, so this void happened.");
//: Evidence for a void: the terminal does not report the original payment as voided.
constexpr auto kOriginalNotVoided
    = QT_TRANSLATE_NOOP("Texts",
                        "The terminal does not say that the original payment was voided, which "
                        "proves nothing yet.");
//: Evidence: the customer signed, and the cashier compares.
constexpr auto kSignatureRequired = QT_TRANSLATE_NOOP(
    "Texts", "The terminal wants the customer's signature to be compared with the card.");
//: Evidence: the terminal's result is the opposite of what a person had recorded by hand.
constexpr auto kContradictsSettlement = QT_TRANSLATE_NOOP(
    "Texts", "The terminal's later answer is not what was settled by hand. Tell a supervisor.");

//: Evidence: the till asked about a payment some time after its end, and the terminal repeated it.
constexpr auto kEndConfirmed
    = QT_TRANSLATE_NOOP("Texts", "Asked once more, the terminal said nothing else.");
//: Evidence: the window or the command line showed a person how the payment ended.
constexpr auto kTold = QT_TRANSLATE_NOOP("Texts", "A person was shown how it ended.");

QString receiptPrinted(const QString &copy)
{
    if (copy == nameOf(ReceiptCopy::Merchant))
        //: Evidence.
        return Texts::tr("The shop's receipt was printed.");
    //: Evidence.
    return Texts::tr("The customer's receipt was printed.");
}

QString ofLaterVersion(const Evidence &evidence)
{
    const QString words = stored(evidence.detail);
    if (words.isEmpty()) {
        //: A line of evidence that this version does not know. %1 is its code.
        return Texts::tr("A later version of Tillside wrote “%1” here.")
            .arg(isolated(evidence.code));
    }
    //: A line of evidence that this version does not know. %1 is its code, %2 its detail.
    return Texts::tr("A later version of Tillside wrote “%1” here, with “%2”.")
        .arg(isolated(evidence.code), isolated(words));
}

QString sentence(Code code, const EvidenceDetail &detail, const PaymentRecord &payment,
                 const QLocale &locale)
{
    const QString words = stored(detail);
    switch (code) {
    case Code::Recorded: return Texts::tr(kRecorded);
    case Code::Sending: return Texts::tr(kSending);
    case Code::InterruptedBeforeSending: return Texts::tr(kInterruptedBefore);
    case Code::InterruptedWhileSending:
        return together(Texts::tr(kInterruptedWhile), mayHaveHappened(payment.type));
    case Code::NotSaved: return notSaved(detail);
    case Code::LockLost: return Texts::tr(kLockLost);
    case Code::CopiedBeforeSending:
        return together(Texts::tr(kCopied), mayHaveHappened(payment.type));
    case Code::AnsweredAfterAll: return Texts::tr(kAnsweredAfterAll);
    case Code::NotReached: return notReached(detail);
    case Code::Refused: return refused(detail);
    case Code::RefusalConfirmed: return Texts::tr(kRefusalConfirmed);
    case Code::Accepted: return accepted(words);
    case Code::OwnUtiReplaced: return ownUtiReplaced(words);
    case Code::AnswerLost: return answerLost(detail, payment.type);
    case Code::NotAnAcceptance: return notAnAcceptance(detail, payment.type);
    case Code::OtherPaymentAnswered: return Texts::tr(kOtherPayment);
    case Code::Progress: return progress(words);
    case Code::NoAnswer: return noAnswer(detail);
    case Code::CertificateRefused: return Texts::tr(kCertificateRefused);
    case Code::NotAuthorised: return Texts::tr(kNotAuthorised);
    case Code::UnknownUti: return together(Texts::tr(kUnknownUti), mayHaveHappened(payment.type));
    case Code::Approved: return approvedWith(words);
    case Code::ApprovedForLess: return approvedPart(detail, payment.amount, locale);
    case Code::Voided: return Texts::tr(kVoided);
    case Code::Declined: return declinedWith(words);
    case Code::Cancelled: return cancelledWith(words);
    case Code::OtherUti: return otherUti(words);
    case Code::NotIdentified: return Texts::tr(kNotIdentified);
    case Code::FlagsContradict: return flagsContradict(detail);
    case Code::AmountDiffers: return amountDiffers(detail, payment.amount, locale);
    case Code::AmountMissing: return Texts::tr(kAmountMissing);
    case Code::TypeDiffers: return typeDiffers(words);
    case Code::CurrencyDiffers: return currencyDiffers(detail, payment.amount);
    case Code::ReferenceDiffers: return referenceDiffers(words, payment.reference);
    case Code::OriginalVoided: return Texts::tr(kOriginalVoided);
    case Code::OriginalNotVoided: return Texts::tr(kOriginalNotVoided);
    case Code::SignatureRequired: return Texts::tr(kSignatureRequired);
    case Code::OtherCard: return otherCard(payment, words);
    case Code::CancelAsked: return cancelAsked(detail);
    case Code::SettledCharged:
        return settledEvidence(payment.type, SettledAs::Charged).arg(isolated(words));
    case Code::SettledNotCharged:
        return settledEvidence(payment.type, SettledAs::NotCharged).arg(isolated(words));
    case Code::ContradictsSettlement: return Texts::tr(kContradictsSettlement);
    case Code::ContradictsOutcome: return contradictsOutcome(detail, payment, locale);
    case Code::EndConfirmed: return Texts::tr(kEndConfirmed);
    case Code::Told: return Texts::tr(kTold);
    case Code::ReceiptPrinted: return receiptPrinted(words);
    }
    Q_UNREACHABLE();
}

} // namespace

QString evidenceText(const Evidence &evidence, const PaymentRecord &payment, const QLocale &locale)
{
    const auto code = named(kEvidenceCodes, evidence.code);
    return code ? sentence(*code, evidence.detail, payment, locale) : ofLaterVersion(evidence);
}

} // namespace tillside::texts

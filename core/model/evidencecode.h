#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// What one line of evidence says about a payment. The names are written to the journal and to JSON
/// and never change; the sentences for people are in ui/text/texts.
enum class EvidenceCode {
    Recorded, ///< The intent is durable.
    Sending, ///< From now on the body may have left.
    InterruptedBeforeSending, ///< The till stopped before "sending" was written: nothing has left.
    InterruptedWhileSending, ///< The till stopped while the request may have been on its way.
    NotSaved, ///< "sending" could not be written, so nothing was sent.
    /// The terminal's lock was lost to another process before anything was sent.
    LockLost,
    /// The journal was copied after "recorded": whether the payment was sent then is not known.
    CopiedBeforeSending,
    /// The terminal's answer came after another process had taken the payment for interrupted.
    AnsweredAfterAll,
    NotReached, ///< No byte of the request left; detail: the call's error.
    Refused, ///< Detail: status and the terminal's words.
    RefusalConfirmed,
    Accepted, ///< Detail: the UTI.
    /// The terminal gave another UTI than the till's; its profile is back to `theirs`.
    OwnUtiReplaced,
    AnswerLost, ///< The request left; detail: the call's error.
    NotAnAcceptance, ///< The answer is not an acceptance; detail: why.
    OtherPaymentAnswered, ///< The terminal was busy and answered with another payment.
    Progress, ///< Detail: the terminal's latest text.
    NoAnswer, ///< A question about the payment failed; detail: the call's error or status.
    CertificateRefused, ///< The certificate is not the pinned one; nothing was sent.
    NotAuthorised, ///< The terminal does not accept the token: pair again.
    UnknownUti, ///< The terminal says that it does not know this UTI (yet).
    Approved,
    ApprovedForLess,
    Voided,
    Declined,
    Cancelled,
    OtherUti, ///< The result is for another UTI.
    NotIdentified, ///< The result has neither our UTI nor our amount and type.
    FlagsContradict, ///< Approved and cancelled at once, or an approval code without an approval.
    AmountDiffers, ///< Detail: asked and answered, in minor units.
    AmountMissing, ///< Approved, but the answer does not say for how much.
    TypeDiffers,
    CurrencyDiffers,
    ReferenceDiffers,
    OriginalVoided, ///< The original says that it was voided: the lost void happened.
    OriginalNotVoided, ///< The original does not say so (yet); that proves nothing.
    SignatureRequired,
    /// The refund went to another card than the one that paid; detail: the last four digits of
    /// that.
    OtherCard,
    CancelAsked, ///< The terminal was asked to cancel; that is not a result.
    SettledCharged,
    SettledNotCharged,
    ContradictsSettlement, ///< The terminal's later answer contradicts the settlement by hand.
    /// The line before this one is against the end that the payment had until then; detail: that
    /// state, or both totals if only these differ.
    ContradictsOutcome,
    EndConfirmed, ///< Asked once more, the terminal says nothing against the end.
    Told, ///< A person was shown how the payment ended, and left that.
    ReceiptPrinted, ///< A printer took a receipt; detail: the nameOf() of the ReceiptCopy.
};
inline constexpr std::array kEvidenceCodes{EvidenceCode::Recorded,
                                           EvidenceCode::Sending,
                                           EvidenceCode::InterruptedBeforeSending,
                                           EvidenceCode::InterruptedWhileSending,
                                           EvidenceCode::NotSaved,
                                           EvidenceCode::LockLost,
                                           EvidenceCode::CopiedBeforeSending,
                                           EvidenceCode::AnsweredAfterAll,
                                           EvidenceCode::NotReached,
                                           EvidenceCode::Refused,
                                           EvidenceCode::RefusalConfirmed,
                                           EvidenceCode::Accepted,
                                           EvidenceCode::OwnUtiReplaced,
                                           EvidenceCode::AnswerLost,
                                           EvidenceCode::NotAnAcceptance,
                                           EvidenceCode::OtherPaymentAnswered,
                                           EvidenceCode::Progress,
                                           EvidenceCode::NoAnswer,
                                           EvidenceCode::CertificateRefused,
                                           EvidenceCode::NotAuthorised,
                                           EvidenceCode::UnknownUti,
                                           EvidenceCode::Approved,
                                           EvidenceCode::ApprovedForLess,
                                           EvidenceCode::Voided,
                                           EvidenceCode::Declined,
                                           EvidenceCode::Cancelled,
                                           EvidenceCode::OtherUti,
                                           EvidenceCode::NotIdentified,
                                           EvidenceCode::FlagsContradict,
                                           EvidenceCode::AmountDiffers,
                                           EvidenceCode::AmountMissing,
                                           EvidenceCode::TypeDiffers,
                                           EvidenceCode::CurrencyDiffers,
                                           EvidenceCode::ReferenceDiffers,
                                           EvidenceCode::OriginalVoided,
                                           EvidenceCode::OriginalNotVoided,
                                           EvidenceCode::SignatureRequired,
                                           EvidenceCode::OtherCard,
                                           EvidenceCode::CancelAsked,
                                           EvidenceCode::SettledCharged,
                                           EvidenceCode::SettledNotCharged,
                                           EvidenceCode::ContradictsSettlement,
                                           EvidenceCode::ContradictsOutcome,
                                           EvidenceCode::EndConfirmed,
                                           EvidenceCode::Told,
                                           EvidenceCode::ReceiptPrinted};
[[nodiscard]] QLatin1StringView nameOf(EvidenceCode code);

} // namespace tillside

#include "core/model/evidencecode.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(EvidenceCode code)
{
    switch (code) {
    case EvidenceCode::Recorded: return "recorded"_L1;
    case EvidenceCode::Sending: return "sending"_L1;
    case EvidenceCode::InterruptedBeforeSending: return "interrupted-before-sending"_L1;
    case EvidenceCode::InterruptedWhileSending: return "interrupted-while-sending"_L1;
    case EvidenceCode::NotSaved: return "not-saved"_L1;
    case EvidenceCode::LockLost: return "lock-lost"_L1;
    case EvidenceCode::CopiedBeforeSending: return "copied-before-sending"_L1;
    case EvidenceCode::AnsweredAfterAll: return "answered-after-all"_L1;
    case EvidenceCode::NotReached: return "not-reached"_L1;
    case EvidenceCode::Refused: return "refused"_L1;
    case EvidenceCode::RefusalConfirmed: return "refusal-confirmed"_L1;
    case EvidenceCode::Accepted: return "accepted"_L1;
    case EvidenceCode::OwnUtiReplaced: return "own-uti-replaced"_L1;
    case EvidenceCode::AnswerLost: return "answer-lost"_L1;
    case EvidenceCode::NotAnAcceptance: return "not-an-acceptance"_L1;
    case EvidenceCode::OtherPaymentAnswered: return "other-payment-answered"_L1;
    case EvidenceCode::Progress: return "progress"_L1;
    case EvidenceCode::NoAnswer: return "no-answer"_L1;
    case EvidenceCode::CertificateRefused: return "certificate-refused"_L1;
    case EvidenceCode::NotAuthorised: return "not-authorised"_L1;
    case EvidenceCode::UnknownUti: return "unknown-uti"_L1;
    case EvidenceCode::Approved: return "approved"_L1;
    case EvidenceCode::ApprovedForLess: return "approved-for-less"_L1;
    case EvidenceCode::Voided: return "voided"_L1;
    case EvidenceCode::Declined: return "declined"_L1;
    case EvidenceCode::Cancelled: return "cancelled"_L1;
    case EvidenceCode::OtherUti: return "other-uti"_L1;
    case EvidenceCode::NotIdentified: return "not-identified"_L1;
    case EvidenceCode::FlagsContradict: return "flags-contradict"_L1;
    case EvidenceCode::AmountDiffers: return "amount-differs"_L1;
    case EvidenceCode::AmountMissing: return "amount-missing"_L1;
    case EvidenceCode::TypeDiffers: return "type-differs"_L1;
    case EvidenceCode::CurrencyDiffers: return "currency-differs"_L1;
    case EvidenceCode::ReferenceDiffers: return "reference-differs"_L1;
    case EvidenceCode::OriginalVoided: return "original-voided"_L1;
    case EvidenceCode::OriginalNotVoided: return "original-not-voided"_L1;
    case EvidenceCode::SignatureRequired: return "signature-required"_L1;
    case EvidenceCode::OtherCard: return "other-card"_L1;
    case EvidenceCode::CancelAsked: return "cancel-asked"_L1;
    case EvidenceCode::SettledCharged: return "settled-charged"_L1;
    case EvidenceCode::SettledNotCharged: return "settled-not-charged"_L1;
    case EvidenceCode::ContradictsSettlement: return "contradicts-settlement"_L1;
    case EvidenceCode::ContradictsOutcome: return "contradicts-outcome"_L1;
    case EvidenceCode::EndConfirmed: return "end-confirmed"_L1;
    case EvidenceCode::Told: return "told"_L1;
    case EvidenceCode::ReceiptPrinted: return "receipt-printed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside

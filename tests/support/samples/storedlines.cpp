#include "tests/support/samples/storedlines.h"

using namespace Qt::StringLiterals;
using namespace tillside;

namespace samples {

namespace {

using Code = EvidenceCode;

const QString kUti = u"6f311f3a-a72f-4d52-9c1b-0f8f9a6d2b11"_s;

EvidenceDetail words(const QString &text)
{
    return Words{text};
}

std::vector<StoredLine> linesOfSending()
{
    return {
        {Code::Recorded, {}, {}},
        {Code::Sending, {}, {}},
        {Code::InterruptedBeforeSending, {}, {}},
        {Code::InterruptedWhileSending, {}, {}},
        {Code::NotSaved, u"disk-full"_s, StableName{u"disk-full"_s}},
        {Code::LockLost, {}, {}},
        {Code::CopiedBeforeSending, {}, {}},
        {Code::AnsweredAfterAll, {}, {}},
        {Code::NotReached, u"not-reachable"_s, StableName{u"not-reachable"_s}},
        {Code::Refused, u"400"_s, CallAnswer{400, {}}},
        {Code::Refused, u"400 Type not allowed"_s, CallAnswer{400, u"Type not allowed"_s}},
        {Code::RefusalConfirmed, u"404"_s, CallAnswer{404, {}}},
        {Code::Accepted, kUti, Uti::parse(kUti).value()},
        {Code::OwnUtiReplaced, kUti, Uti::parse(kUti).value()},
        {Code::AnswerLost, u"timeout"_s, StableName{u"timeout"_s}},
        {Code::NotAnAcceptance, u"500 other-status"_s, CallAnswer{500, u"other-status"_s}},
        {Code::NotAnAcceptance, u"200 not-an-object"_s, CallAnswer{200, u"not-an-object"_s}},
        {Code::NotAnAcceptance, u"201 cut-off at 0"_s, UnusableAnswer{201, AnswerFault::CutOff, 0}},
        {Code::OtherPaymentAnswered, u"206 other-status"_s, CallAnswer{206, u"other-status"_s}},
        {Code::OtherPaymentAnswered, kUti, words(kUti)}};
}

std::vector<StoredLine> linesOfAsking()
{
    return {
        {Code::Progress, u"Present card"_s, words(u"Present card"_s)},
        {Code::NoAnswer, u"connection-lost"_s, StableName{u"connection-lost"_s}},
        {Code::NoAnswer, u"500"_s, CallAnswer{500, {}}},
        {Code::NoAnswer, u"200"_s, CallAnswer{200, {}}},
        {Code::NoAnswer, u"503 html"_s, CallAnswer{503, u"html"_s}},
        {Code::NoAnswer, u"200 html"_s, UnusableAnswer{200, AnswerFault::Html, {}}},
        {Code::NoAnswer, u"206 unreadable at 57"_s,
         UnusableAnswer{206, AnswerFault::Unreadable, 57}},
        {Code::NoAnswer, u"503 Out of order"_s, CallAnswer{503, u"Out of order"_s}},
        {Code::CertificateRefused, u"certificate-not-pinned"_s,
         StableName{u"certificate-not-pinned"_s}},
        {Code::NotAuthorised, u"401 Invalid token"_s, CallAnswer{401, u"Invalid token"_s}},
        {Code::UnknownUti, u"404 Unknown UTI"_s, CallAnswer{404, u"Unknown UTI"_s}},
        {Code::CancelAsked, u"200"_s, CallAnswer{200, {}}},
        {Code::CancelAsked, u"timeout"_s, StableName{u"timeout"_s}},
        {Code::SettledCharged, u"approved; Ann"_s, SeenAndNoted{u"approved"_s, u"Ann"_s}},
        {Code::SettledNotCharged, u"nothing printed; "_s, SeenAndNoted{u"nothing printed"_s, {}}},
        {Code::ContradictsSettlement, u"approved"_s, StableName{u"approved"_s}},
        {Code::ContradictsSettlement, u"not-charged"_s, StableName{u"not-charged"_s}},
        {Code::ContradictsOutcome, u"declined"_s, StableName{u"declined"_s}},
        {Code::ContradictsOutcome, u"asked 1250, answered 1350"_s, Figures{1250, 1350, 0}},
        {Code::EndConfirmed, u""_s, Words{}},
        {Code::ReceiptPrinted, u"customer"_s, StableName{u"customer"_s}},
        {Code::Told, u""_s, Words{}}};
}

std::vector<StoredLine> linesOfResults()
{
    return {
        {Code::Approved, u"308373"_s, words(u"308373"_s)},
        {Code::ApprovedForLess, u"asked 1250, answered 800"_s, Figures{1250, 800, 0}},
        {Code::ApprovedForLess, u"asked 1250, answered 800, extras 100"_s, Figures{1250, 800, 100}},
        {Code::Voided, {}, {}},
        {Code::Declined, u"51"_s, words(u"51"_s)},
        {Code::Cancelled, u"Customer cancelled"_s, words(u"Customer cancelled"_s)},
        {Code::OtherUti, u"[7]"_s, words(u"[7]"_s)},
        {Code::NotIdentified, {}, {}},
        {Code::FlagsContradict, u"approved and cancelled"_s, ApprovedAndCancelled()},
        {Code::FlagsContradict, u"code Y1"_s, ApprovalCode{u"Y1"_s}},
        {Code::FlagsContradict, u"APPROVED BY BANK"_s, words(u"APPROVED BY BANK"_s)},
        {Code::AmountDiffers, u"asked 1250, answered -3"_s, Figures{1250, -3, 0}},
        {Code::AmountMissing, {}, {}},
        {Code::TypeDiffers, u"REFUND"_s, words(u"REFUND"_s)},
        {Code::CurrencyDiffers, u"840"_s, CurrencyNumber{840}},
        {Code::ReferenceDiffers, u"TABLE13"_s, words(u"TABLE13"_s)},
        {Code::OriginalVoided, {}, {}},
        {Code::OriginalNotVoided, {}, {}},
        {Code::SignatureRequired, {}, {}},
        {Code::OtherCard, u"0010"_s, words(u"0010"_s)}};
}

} // namespace

std::vector<StoredLine> storedLines()
{
    std::vector<StoredLine> all = linesOfSending();
    for (const auto &more : {linesOfAsking(), linesOfResults()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace samples

#include "core/simulator/temper.h"

#include <algorithm>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr bool kClear = true;
constexpr bool kNeverClear = false;

constexpr std::array kTable{
    QuirkLine{Quirk::None, "none"_L1, Temper::Calm, Fits::Every, kClear, "nothing special"_L1},

    QuirkLine{Quirk::ContactlessDeclined, "contactless-declined"_L1, Temper::Chatty, Fits::Bank,
              kClear, "says \"Contactless declined, insert card\" before the bank is asked"_L1},
    QuirkLine{Quirk::CardReadingFinished, "card-reading-finished"_L1, Temper::Chatty, Fits::Bank,
              kClear, "says \"Card reading finished\" before the bank is asked"_L1},
    QuirkLine{Quirk::NotFinished, "not-finished"_L1, Temper::Chatty, Fits::Bank, kClear,
              "says \"Transaction not finished\" before the bank is asked"_L1},
    QuirkLine{Quirk::WrongPin, "wrong-pin"_L1, Temper::Chatty, Fits::Bank, kClear,
              "gives code 55 for a first wrong PIN, then asks for it again"_L1},
    QuirkLine{Quirk::WrongPinWithoutTexts, "wrong-pin-without-texts"_L1, Temper::Chatty, Fits::Bank,
              kClear, "gives code 55 for a first wrong PIN, with an empty list of texts"_L1},
    QuirkLine{Quirk::SoftDecline, "soft-decline"_L1, Temper::Chatty, Fits::Bank, kClear,
              "gives code 1A, 65 or 70, and asks for the card and the PIN"_L1},
    QuirkLine{Quirk::SoftDeclineWithoutTexts, "soft-decline-without-texts"_L1, Temper::Chatty,
              Fits::Bank, kClear, "gives code 1A, 65 or 70, with an empty list of texts"_L1},
    QuirkLine{Quirk::DeclinedEntryInPassing, "declined-entry-in-passing"_L1, Temper::Chatty,
              Fits::Bank, kClear,
              "has the text \"Transaction declined\", and after it asks for the card again"_L1},
    QuirkLine{Quirk::FallBack, "fall-back"_L1, Temper::Chatty, Fits::Bank, kClear,
              "contactless fails, the card is inserted, the PIN is wrong once, then right"_L1},
    QuirkLine{Quirk::EarlyApproval, "early-approval"_L1, Temper::Chatty, Fits::Approval, kClear,
              "gives code 000, 00 or 08 and the authorisation before the flag is set"_L1},
    QuirkLine{Quirk::TextsAhead, "texts-ahead"_L1, Temper::Chatty, Fits::Every, kClear,
              "says \"Transaction finished\" about 2 s before the flags are set"_L1},
    QuirkLine{Quirk::Nulls, "nulls"_L1, Temper::Chatty, Fits::Every, kClear,
              "while it works, amount, code, authorisation and texts are null"_L1},
    QuirkLine{Quirk::AbsentMembers, "absent-members"_L1, Temper::Chatty, Fits::Every, kClear,
              "while it works, transCancelled, amount, code and texts are absent"_L1},
    QuirkLine{Quirk::NullFlags, "null-flags"_L1, Temper::Chatty, Fits::Every, kClear,
              "while it works, both flags are null"_L1},
    QuirkLine{
        Quirk::BareDecline, "bare-decline"_L1, Temper::Chatty, Fits::Decline, kClear,
        "a decline whose amount is 0 or absent and whose transCancelled is null or absent"_L1},
    QuirkLine{Quirk::DeclineWithoutCode, "decline-without-code"_L1, Temper::Chatty, Fits::Decline,
              kClear, "a decline without a response code"_L1},
    QuirkLine{Quirk::DeclineWithoutTexts, "decline-without-texts"_L1, Temper::Chatty, Fits::Decline,
              kClear, "a decline with an empty list of texts; code 55 becomes 05"_L1},

    QuirkLine{
        Quirk::DeclineWithApproval, "decline-with-approval"_L1, Temper::Contradictory,
        Fits::CardApproval, kNeverClear,
        "charged; for ever both flags are false, beside an approval code or an authorisation"_L1},
    QuirkLine{Quirk::DeclineWithAuthCode, "decline-with-auth-code"_L1, Temper::Contradictory,
              Fits::Decline, kNeverClear,
              "declined; for ever the decline carries an authorisation"_L1},
    QuirkLine{Quirk::CancelledWithApproval, "cancelled-with-approval"_L1, Temper::Contradictory,
              Fits::CardApproval, kNeverClear,
              "charged; for ever it says cancelled, beside an approval code and authorisation"_L1},
    QuirkLine{Quirk::HostApprovedReversed, "host-approved-reversed"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear,
              "declined: \"Host Approved\", \"Reversal Approved\", \"Transaction Declined\""_L1},
    QuirkLine{Quirk::ApprovedThenCancelled, "approved-then-cancelled"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "approved; 20-60 s later it says cancelled"_L1},
    QuirkLine{Quirk::ApprovedThenDeclined, "approved-then-declined"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "approved; 20-60 s later it says declined"_L1},
    QuirkLine{Quirk::ApprovedThenVoided, "approved-then-voided"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "approved; 20-60 s later it says voided"_L1},
    QuirkLine{Quirk::ApprovedThenOtherAmount, "approved-then-other-amount"_L1,
              Temper::Contradictory, Fits::CardApproval, kNeverClear,
              "approved; 20-60 s later the amount is one unit more"_L1},
    QuirkLine{Quirk::DeclinedThenApproved, "declined-then-approved"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "declined; 20-60 s later it is approved and charged"_L1},
    QuirkLine{Quirk::CancelledThenApproved, "cancelled-then-approved"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "cancelled; 20-60 s later it is approved and charged"_L1},
    QuirkLine{Quirk::OwnCurrencyInLetters, "own-currency-in-letters"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear, "its currency in letters"_L1},
    QuirkLine{Quirk::OtherCurrencyInLetters, "other-currency-in-letters"_L1, Temper::Contradictory,
              Fits::CardApproval, kNeverClear, "charged in another currency, named in letters"_L1},
    QuirkLine{Quirk::OtherCurrencyNumber, "other-currency-number"_L1, Temper::Contradictory,
              Fits::CardApproval, kNeverClear,
              "charged in another currency, named by a number that has gone out of use"_L1},
    QuirkLine{Quirk::CurrencyZero, "currency-zero"_L1, Temper::Contradictory, Fits::CardApproval,
              kClear, "the currency is 0, \"000\" or empty"_L1},
    QuirkLine{Quirk::TipBeside, "tip-beside"_L1, Temper::Contradictory, Fits::CardApproval, kClear,
              "charged with an extra, which the amount does not include"_L1},
    QuirkLine{Quirk::TipInside, "tip-inside"_L1, Temper::Contradictory, Fits::CardApproval, kClear,
              "charged with an extra, which the amount includes"_L1},
    QuirkLine{Quirk::TipThatFitsNothing, "tip-that-fits-nothing"_L1, Temper::Contradictory,
              Fits::CardApproval, kNeverClear,
              "charged; neither the amount nor the amount less its extra is what was asked"_L1},
    QuirkLine{Quirk::PreviousWithoutUti, "previous-without-uti"_L1, Temper::Contradictory,
              Fits::CardApproval, kClear,
              "while it works, it gives the result of the payment before, without a UTI; then it "
              "declines"_L1},
    QuirkLine{Quirk::LenientCancelled, "lenient-cancelled"_L1, Temper::Contradictory, Fits::Cancel,
              kClear, "transCancelled is \"true\", 1 or \"1\""_L1},
    QuirkLine{Quirk::LenientVoided, "lenient-voided"_L1, Temper::Contradictory, Fits::CardApproval,
              kClear, "approved and voided at once; voided is \"true\", 1 or \"1\""_L1},
    QuirkLine{Quirk::LenientApproved, "lenient-approved"_L1, Temper::Contradictory,
              Fits::CardApproval, kNeverClear, "transApproved is \"true\", 1 or \"1\" for ever"_L1},
    QuirkLine{Quirk::LenientPartial, "lenient-partial"_L1, Temper::Contradictory, Fits::CardForLess,
              kClear, "transPartiallyApproved is \"true\", 1 or \"1\""_L1},

    QuirkLine{Quirk::LengthTwice, "length-twice"_L1, Temper::Sloppy, Fits::Every, kClear,
              "Content-Length twice, with the same value"_L1},
    QuirkLine{Quirk::NoLength, "no-length"_L1, Temper::Sloppy, Fits::Every, kClear,
              "no length; the end of the connection is the end of the body"_L1},
    QuirkLine{Quirk::NoLengthReset, "no-length-reset"_L1, Temper::Sloppy, Fits::Every, kClear,
              "no length; the connection is reset after the body"_L1},
    QuirkLine{Quirk::LowerCaseHeaders, "lower-case-headers"_L1, Temper::Sloppy, Fits::Every, kClear,
              "the names of the headers in lower case"_L1},
    QuirkLine{Quirk::NoReasonPhrase, "no-reason-phrase"_L1, Temper::Sloppy, Fits::Every, kClear,
              "\"HTTP/1.1 200\" without a word after it"_L1},
    QuirkLine{Quirk::ContinueFirst, "continue-first"_L1, Temper::Sloppy, Fits::Every, kClear,
              "\"100 Continue\" before the answer"_L1},
    QuirkLine{Quirk::ChunkExtensions, "chunk-extensions"_L1, Temper::Sloppy, Fits::Every, kClear,
              "the body in chunks with extensions"_L1},
    QuirkLine{Quirk::ByteOrderMark, "byte-order-mark"_L1, Temper::Sloppy, Fits::Every, kClear,
              "a byte order mark before the JSON"_L1},
    QuirkLine{Quirk::Trickle, "trickle"_L1, Temper::Sloppy, Fits::Every, kClear,
              "the answer a few bytes at a time"_L1},
    QuirkLine{Quirk::ResetBehind, "reset-behind"_L1, Temper::Sloppy, Fits::Every, kClear,
              "the connection is reset right after the answer"_L1},
    QuirkLine{Quirk::WindowsLetters, "windows-letters"_L1, Temper::Sloppy, Fits::Every, kClear,
              "the shop's name on the receipts in Windows-1252"_L1},
    QuirkLine{Quirk::NotANumber, "not-a-number"_L1, Temper::Sloppy, Fits::Every, kClear,
              "NaN or Infinity in a member that the till does not need"_L1},
    QuirkLine{Quirk::TrailingNul, "trailing-nul"_L1, Temper::Sloppy, Fits::Every, kClear,
              "a NUL behind the JSON"_L1},
    QuirkLine{Quirk::MemberTwice, "member-twice"_L1, Temper::Sloppy, Fits::Every, kClear,
              "each flag and the UTI twice, with the same value"_L1},
    QuirkLine{Quirk::PaddedReference, "padded-reference"_L1, Temper::Sloppy, Fits::Bank, kClear,
              "merchantReference padded with blanks"_L1},
    QuirkLine{Quirk::CutReference, "cut-reference"_L1, Temper::Sloppy, Fits::Bank, kClear,
              "merchantReference cut at the end, to no less than eight characters"_L1},
    QuirkLine{Quirk::TokenAsNumber, "token-as-number"_L1, Temper::Sloppy, Fits::Terminal, kClear,
              "the token as a JSON number, or with blanks around it"_L1},
    QuirkLine{Quirk::OneConnection, "one-connection"_L1, Temper::Sloppy, Fits::Terminal, kClear,
              "one connection at a time; others wait until it is closed"_L1},
};

} // namespace

std::span<const QuirkLine> quirkTable()
{
    return kTable;
}

const QuirkLine &lineOf(Quirk quirk)
{
    const auto found = std::ranges::find(kTable, quirk, &QuirkLine::quirk);
    Q_ASSERT(found != kTable.end());
    return *found;
}

} // namespace tillside::sim

#pragma once

#include "ui/text/typewords.h"

namespace tillside::texts {

// The rows behind typeWords(), each in the file of that name, and the wordings that several rows
// share.

extern const TypeWords kSaleText;
extern const TypeWords kRefundText;
extern const TypeWords kPreAuthText;
extern const TypeWords kVoidText;
extern const TypeWords kCaptureText;

//: A payment runs: the customer presents a card.
inline constexpr Wording kHandOver
    = QT_TRANSLATE_NOOP("Texts", "Hand the terminal to the customer.");
//: A payment runs: the card was read.
inline constexpr Wording kWaitingForBank
    = QT_TRANSLATE_NOOP("Texts", "The bank is checking the card.");
//: A void or a capture runs; the customer's card is not needed.
inline constexpr Wording kWithoutCard
    = QT_TRANSLATE_NOOP("Texts", "The terminal is working on it. The card is not needed.");

//: Outcome word: the bank or the terminal said no.
inline constexpr Wording kDeclined = QT_TRANSLATE_NOOP("Texts", "Declined");
//: Outcome word: the payment was stopped on the terminal.
inline constexpr Wording kCancelled = QT_TRANSLATE_NOOP("Texts", "Cancelled");

//: An approved payment.
inline constexpr Wording kApprovedIt = QT_TRANSLATE_NOOP("Texts", "The terminal approved it.");
//: An approved payment: %1 is the time, or date and time.
inline constexpr Wording kApprovedItAt
    = QT_TRANSLATE_NOOP("Texts", "The terminal approved it at %1.");

//: An approved payment that was not known for a while: %1 is the time, or date and time.
inline constexpr Wording kApprovedItBefore
    = QT_TRANSLATE_NOOP("Texts", "The terminal approved it at about %1.");

//: A payment that has ended, after a sentence about how.
inline constexpr Wording kNoMoneyMoved = QT_TRANSLATE_NOOP("Texts", "No money moved.");
//: Approved, then undone.
inline constexpr Wording kVoidedOnTerminal
    = QT_TRANSLATE_NOOP("Texts", "Voided on the terminal. No money moved in the end.");

} // namespace tillside::texts

#include "ui/text/typerows.h"

namespace tillside::texts {

const TypeWords kSaleText{
    //: Type of a payment: the customer pays.
    .name = QT_TRANSLATE_NOOP("Texts", "Sale"),
    //: The button that takes the customer's money; %1 is the amount.
    .action = QT_TRANSLATE_NOOP("Texts", "Charge %1"),

    //: Before the same is done again: %1 is the amount, %2 the time, or date and time.
    .sameAgain = QT_TRANSLATE_NOOP("Texts", "%1 was approved at %2. Charge the same amount again?"),
    //: Below that question.
    .onlyIfSeparate = QT_TRANSLATE_NOOP(
        "Texts", "Continue only if this is a second, separate sale."),

    .atCard = kHandOver,
    .whichCard = kNothing,
    .atBank = kWaitingForBank,

    //: Outcome word: the terminal approved the payment.
    .approved = QT_TRANSLATE_NOOP("Texts", "Approved"),
    //: Outcome word: a smaller amount than requested was approved.
    .approvedForLess = QT_TRANSLATE_NOOP("Texts", "Approved for less"),
    //: Outcome word: first approved, then undone; no money moved in the end.
    .thenVoided = QT_TRANSLATE_NOOP("Texts", "Approved, then voided"),
    .declined = kDeclined,
    .cancelled = kCancelled,
    //: Outcome word: it is proved that no money moved.
    .notCharged = QT_TRANSLATE_NOOP("Texts", "Not charged"),

    .happened = kApprovedIt,
    .happenedAt = kApprovedItAt,
    //: A sale whose outcome the till learned later: %1 is the time, or date and time.
    .happenedBefore = QT_TRANSLATE_NOOP("Texts", "The customer paid at about %1."),
    .meaning = kNothing, // "Approved" says it.
    //: %1 is the amount that was approved, %2 the larger one that was asked for.
    .partOfAsked = QT_TRANSLATE_NOOP("Texts", "%1 of %2 was approved."),
    .undone = kVoidedOnTerminal,
    .didNotHappen = kNoMoneyMoved,

    //: A sale that is not known yet.
    .mayHaveHappened = QT_TRANSLATE_NOOP("Texts", "The customer may have been charged."),
    //: What to do about a sale that is not known yet. Charging again without checking may charge
    //: the customer twice.
    .checkFirst = QT_TRANSLATE_NOOP("Texts", "Check the terminal before you charge again."),
    //: %1 is an amount, %2 a time, or a date and time.
    .lookFor = QT_TRANSLATE_NOOP(
        "Texts", "On the terminal, open the list of transactions and look for a sale of %1 at "
                 "around %2."),

    .markedDone = {
        //: Choice, after checking the terminal: the card was charged.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal charged it"),
        //: Button: records for good that the card was charged.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as charged"),
        //: A person checked the terminal and recorded that the card was charged. %1 is their name,
        //: %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked charged by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the card was charged. %1 is the time, or
        //: date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked charged at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the card was charged. %1 is
        //: what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked charged by hand: “%1”."),
        //: A person recorded that the card was charged, and the terminal said the opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says not charged; it was marked charged. A supervisor must "
                     "decide."),
    },

    .markedNotDone = {
        //: Choice, after checking the terminal: the card was not charged.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal did not charge it"),
        //: Button: records for good that the card was not charged.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as not charged"),
        //: A person checked the terminal and recorded that the card was not charged. %1 is their
        //: name, %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked not charged by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the card was not charged. %1 is the
        //: time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked not charged at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the card was not charged. %1
        //: is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked not charged by hand: “%1”."),
        //: A person recorded that the card was not charged, and the terminal said the opposite
        //: later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says charged; it was marked not charged. A supervisor must "
                     "decide."),
    },
};

} // namespace tillside::texts

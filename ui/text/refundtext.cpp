#include "ui/text/typerows.h"

namespace tillside::texts {

namespace {

//: Outcome word of a refund, whatever kept it from happening: the customer got nothing back.
constexpr Wording kNotRefunded = QT_TRANSLATE_NOOP("Texts", "Not refunded");

} // namespace

const TypeWords kRefundText{
    //: Type of a payment: the customer gets money back, after the original was settled.
    .name = QT_TRANSLATE_NOOP("Texts", "Refund"),
    //: The button that gives the customer money back; %1 is the amount.
    .action = QT_TRANSLATE_NOOP("Texts", "Refund %1"),

    //: Before the same is done again: %1 is the amount, %2 the time, or date and time.
    .sameAgain = QT_TRANSLATE_NOOP("Texts", "%1 was refunded at %2. Refund the same amount again?"),
    //: Below that question.
    .onlyIfSeparate = QT_TRANSLATE_NOOP(
        "Texts", "Continue only if this is a second, separate refund."),

    .atCard = kHandOver,
    //: A refund runs: the customer presents the card that the money goes back to.
    .whichCard = QT_TRANSLATE_NOOP("Texts", "Use the card to be refunded."),
    .atBank = kWaitingForBank,

    //: Outcome word of a refund: the customer gets the money back.
    .approved = QT_TRANSLATE_NOOP("Texts", "Refunded"),
    //: Outcome word of a refund: the customer gets less back than the till asked for.
    .approvedForLess = QT_TRANSLATE_NOOP("Texts", "Refunded in part"),
    //: Outcome word of a refund: first approved, then undone.
    .thenVoided = QT_TRANSLATE_NOOP("Texts", "Refunded, then voided"),
    .declined = kNotRefunded,
    .cancelled = kNotRefunded,
    .notCharged = kNotRefunded,

    .happened = kApprovedIt,
    .happenedAt = kApprovedItAt,
    .happenedBefore = kApprovedItBefore,
    //: A refund, after a sentence that the terminal approved it.
    .meaning = QT_TRANSLATE_NOOP("Texts", "The money goes back to the customer's card."),
    //: %1 is the amount that goes back to the card, %2 the larger one that was asked for.
    .partOfAsked = QT_TRANSLATE_NOOP("Texts", "%1 of %2 was refunded."),
    .undone = kVoidedOnTerminal,
    .didNotHappen = kNoMoneyMoved,

    //: A refund that is not known yet.
    .mayHaveHappened = QT_TRANSLATE_NOOP("Texts", "The customer may have been refunded."),
    //: What to do about a refund that is not known yet. Another one without checking may pay the
    //: customer twice.
    .checkFirst = QT_TRANSLATE_NOOP("Texts", "Check the terminal before you refund again."),
    //: %1 is an amount, %2 a time, or a date and time.
    .lookFor = QT_TRANSLATE_NOOP(
        "Texts", "On the terminal, open the list of transactions and look for a refund of %1 at "
                 "around %2."),

    .markedDone = {
        //: Choice, after checking the terminal: the customer got the money back.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal refunded it"),
        //: Button: records for good that the customer got the money back.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as refunded"),
        //: A person checked the terminal and recorded that the customer got the money back. %1 is
        //: their name, %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked refunded by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the customer got the money back. %1 is
        //: the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked refunded at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the customer got the money
        //: back. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked refunded by hand: “%1”."),
        //: A person recorded that the customer got the money back, and the terminal said the
        //: opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says not refunded; it was marked refunded. A supervisor must "
                     "decide."),
    },

    .markedNotDone = {
        //: Choice, after checking the terminal: the customer did not get the money back.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal did not refund it"),
        //: Button: records for good that the customer did not get the money back.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as not refunded"),
        //: A person checked the terminal and recorded that the customer did not get the money back.
        //: %1 is their name, %2 the time, or date and time, %3 what they read there, in their own
        //: words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked not refunded by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the customer did not get the money back.
        //: %1 is the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked not refunded at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the customer did not get the
        //: money back. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked not refunded by hand: “%1”."),
        //: A person recorded that the customer did not get the money back, and the terminal said
        //: the opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says refunded; it was marked not refunded. A supervisor must "
                     "decide."),
    },
};

} // namespace tillside::texts

#include "ui/text/typerows.h"

namespace tillside::texts {

namespace {

//: Outcome word of a capture, whatever kept it from happening: the money was not taken.
constexpr Wording kNotCaptured = QT_TRANSLATE_NOOP("Texts", "Not captured");

} // namespace

const TypeWords kCaptureText{
    //: Type of a payment: the money held by a pre-authorisation is taken.
    .name = QT_TRANSLATE_NOOP("Texts", "Capture"),
    //: The button that takes the money held before; %1 is the amount.
    .action = QT_TRANSLATE_NOOP("Texts", "Capture %1"),

    //: Before the same is done again: %1 is the amount, %2 the time, or date and time.
    .sameAgain = QT_TRANSLATE_NOOP(
        "Texts", "%1 was captured at %2. Capture the same amount again?"),
    //: Below that question.
    .onlyIfSeparate = QT_TRANSLATE_NOOP(
        "Texts", "Continue only if this is a second, separate capture."),

    .atCard = kWithoutCard,
    .whichCard = kNothing,
    .atBank = kWithoutCard,

    //: Outcome word of a capture: the money that a pre-authorisation held is taken.
    .approved = QT_TRANSLATE_NOOP("Texts", "Captured"),
    //: Outcome word of a capture: less was taken than the till asked for.
    .approvedForLess = QT_TRANSLATE_NOOP("Texts", "Captured in part"),
    //: Outcome word of a capture: first taken, then undone.
    .thenVoided = QT_TRANSLATE_NOOP("Texts", "Captured, then voided"),
    .declined = kNotCaptured,
    .cancelled = kNotCaptured,
    .notCharged = kNotCaptured,

    .happened = kApprovedIt,
    .happenedAt = kApprovedItAt,
    .happenedBefore = kApprovedItBefore,
    //: A capture, after a sentence that the terminal approved it.
    .meaning = QT_TRANSLATE_NOOP("Texts", "The money held on the card was taken."),
    //: %1 is the amount that was taken, %2 the larger one that was asked for.
    .partOfAsked = QT_TRANSLATE_NOOP("Texts", "%1 of %2 was captured."),
    .undone = kVoidedOnTerminal,
    .didNotHappen = kNoMoneyMoved,

    //: A capture that is not known yet: the money that was held may be taken.
    .mayHaveHappened = QT_TRANSLATE_NOOP(
        "Texts", "The money held on the card may have been captured."),
    //: What to do about a capture that is not known yet. Anything more without checking may charge
    //: the customer twice.
    .checkFirst = QT_TRANSLATE_NOOP(
        "Texts", "Check the terminal before you capture or charge again."),
    //: A capture takes the money that a pre-authorisation holds. %1 is an amount, %2 a time, or a
    //: date and time.
    .lookFor = QT_TRANSLATE_NOOP(
        "Texts", "On the terminal, open the list of transactions and look for a capture of %1 at "
                 "around %2."),

    .markedDone = {
        //: Choice, after checking the terminal: the money held on the card was taken.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal captured it"),
        //: Button: records for good that the money held on the card was taken.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as captured"),
        //: A person checked the terminal and recorded that the money held on the card was taken. %1
        //: is their name, %2 the time, or date and time, %3 what they read there, in their own
        //: words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked captured by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the money held on the card was taken. %1
        //: is the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked captured at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the money held on the card was
        //: taken. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked captured by hand: “%1”."),
        //: A person recorded that the money held on the card was taken, and the terminal said the
        //: opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says not captured; it was marked captured. A supervisor must "
                     "decide."),
    },

    .markedNotDone = {
        //: Choice, after checking the terminal: the money held on the card was not taken.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal did not capture it"),
        //: Button: records for good that the money held on the card was not taken.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as not captured"),
        //: A person checked the terminal and recorded that the money held on the card was not
        //: taken. %1 is their name, %2 the time, or date and time, %3 what they read there, in
        //: their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked not captured by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that the money held on the card was not
        //: taken. %1 is the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked not captured at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that the money held on the card was
        //: not taken. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked not captured by hand: “%1”."),
        //: A person recorded that the money held on the card was not taken, and the terminal said
        //: the opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says captured; it was marked not captured. A supervisor must "
                     "decide."),
    },
};

} // namespace tillside::texts

#include "ui/text/typerows.h"

namespace tillside::texts {

const TypeWords kPreAuthText{
    //: Type of a payment: money is held on the card, to be captured later.
    .name = QT_TRANSLATE_NOOP("Texts", "Pre-authorisation"),
    //: The button that holds money on the customer's card, to be captured later; %1 is the amount.
    .action = QT_TRANSLATE_NOOP("Texts", "Pre-authorise %1"),

    //: Before the same is done again: %1 is the amount, %2 the time, or date and time.
    .sameAgain = QT_TRANSLATE_NOOP("Texts", "%1 was held at %2. Hold the same amount again?"),
    //: Below that question.
    .onlyIfSeparate = QT_TRANSLATE_NOOP(
        "Texts", "Continue only if this is a second, separate pre-authorisation."),

    .atCard = kHandOver,
    .whichCard = kNothing,
    .atBank = kWaitingForBank,

    //: Outcome word of a pre-authorisation: the money is held on the card but not taken.
    .approved = QT_TRANSLATE_NOOP("Texts", "Held"),
    //: Outcome word of a pre-authorisation: less is held than the till asked for.
    .approvedForLess = QT_TRANSLATE_NOOP("Texts", "Held in part"),
    //: Outcome word of a pre-authorisation: first held, then released.
    .thenVoided = QT_TRANSLATE_NOOP("Texts", "Held, then voided"),
    .declined = kDeclined,
    .cancelled = kCancelled,
    //: Outcome word of a pre-authorisation: it is proved that no money is held.
    .notCharged = QT_TRANSLATE_NOOP("Texts", "Not held"),

    .happened = kApprovedIt,
    .happenedAt = kApprovedItAt,
    .happenedBefore = kApprovedItBefore,
    //: A pre-authorisation, after a sentence that the terminal approved it.
    .meaning = QT_TRANSLATE_NOOP("Texts", "Held on the card, not charged yet."),
    //: %1 is the amount that is held on the card, %2 the larger one that was asked for.
    .partOfAsked = QT_TRANSLATE_NOOP("Texts", "%1 of %2 is held."),
    //: A pre-authorisation that was approved, then undone.
    .undone = QT_TRANSLATE_NOOP("Texts", "Voided on the terminal. The money is no longer held."),
    //: A pre-authorisation that has ended, after a sentence about how.
    .didNotHappen = QT_TRANSLATE_NOOP("Texts", "No money is held."),

    //: A pre-authorisation that is not known yet.
    .mayHaveHappened = QT_TRANSLATE_NOOP("Texts", "The money may be held on the card."),
    //: What to do about a pre-authorisation that is not known yet. Another one without checking may
    //: hold the customer's money twice.
    .checkFirst = QT_TRANSLATE_NOOP("Texts", "Check the terminal before you pre-authorise again."),
    //: %1 is an amount, %2 a time, or a date and time.
    .lookFor = QT_TRANSLATE_NOOP(
        "Texts", "On the terminal, open the list of transactions and look for a "
                 "pre-authorisation of %1 at around %2."),

    .markedDone = {
        //: Choice, after checking the terminal: money is held on the card, to be taken later.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal holds the money"),
        //: Button: records for good that money is held on the card, to be taken later.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as held"),
        //: A person checked the terminal and recorded that money is held on the card, to be taken
        //: later. %1 is their name, %2 the time, or date and time, %3 what they read there, in
        //: their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked held by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that money is held on the card, to be taken
        //: later. %1 is the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked held at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that money is held on the card, to
        //: be taken later. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked held by hand: “%1”."),
        //: A person recorded that money is held on the card, to be taken later, and the terminal
        //: said the opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says not held; it was marked held. A supervisor must decide."),
    },

    .markedNotDone = {
        //: Choice, after checking the terminal: no money is held on the card.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal does not hold the money"),
        //: Button: records for good that no money is held on the card.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as not held"),
        //: A person checked the terminal and recorded that no money is held on the card. %1 is
        //: their name, %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked not held by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that no money is held on the card. %1 is the
        //: time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked not held at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that no money is held on the card.
        //: %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked not held by hand: “%1”."),
        //: A person recorded that no money is held on the card, and the terminal said the opposite
        //: later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says held; it was marked not held. A supervisor must decide."),
    },
};

} // namespace tillside::texts

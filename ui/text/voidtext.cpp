#include "ui/text/typerows.h"

namespace tillside::texts {

namespace {

//: Outcome word of a void, whatever kept it from happening: the original payment still stands, so
//: the word must not read as if the customer had not been charged.
constexpr Wording kNotVoided = QT_TRANSLATE_NOOP("Texts", "Not voided");

} // namespace

const TypeWords kVoidText{
    //: Type of a payment: an earlier one is undone on the same day.
    .name = QT_TRANSLATE_NOOP("Texts", "Void"),
    //: The button that undoes an approved payment; %1 is the amount.
    .action = QT_TRANSLATE_NOOP("Texts", "Void %1"),

    //: Before the same is done again: %1 is the amount, %2 the time, or date and time.
    .sameAgain = QT_TRANSLATE_NOOP("Texts", "%1 was voided at %2. Void the same amount again?"),
    //: Below that question.
    .onlyIfSeparate = QT_TRANSLATE_NOOP(
        "Texts", "Continue only if this is a second, separate void."),

    .atCard = kWithoutCard,
    .whichCard = kNothing,
    .atBank = kWithoutCard,

    //: Outcome word of a void: an earlier payment was undone.
    .approved = QT_TRANSLATE_NOOP("Texts", "Voided"),
    //: Outcome word of a void: only a part of the earlier payment was undone.
    .approvedForLess = QT_TRANSLATE_NOOP("Texts", "Voided in part"),
    //: Outcome word of a void that was itself undone: the original payment still stands.
    .thenVoided = QT_TRANSLATE_NOOP("Texts", "Void undone"),
    .declined = kNotVoided,
    .cancelled = kNotVoided,
    .notCharged = kNotVoided,

    //: A void that happened: "it" is the earlier payment.
    .happened = QT_TRANSLATE_NOOP("Texts", "The terminal voided it."),
    //: A void that happened: "it" is the earlier payment. %1 is the time, or date and time.
    .happenedAt = QT_TRANSLATE_NOOP("Texts", "The terminal voided it at %1."),
    //: A void that was not known for a while: "it" is the earlier payment. %1 is the time, or date
    //: and time.
    .happenedBefore = QT_TRANSLATE_NOOP("Texts", "The terminal voided it at about %1."),
    //: A void that happened: %1 is the amount of the earlier payment. It must be true for every
    //: type of that payment, including a refund.
    .meaning = QT_TRANSLATE_NOOP("Texts", "The payment of %1 is undone."),
    //: %1 is the amount that was undone, %2 that of the earlier payment.
    .partOfAsked = QT_TRANSLATE_NOOP("Texts", "%1 of %2 was voided."),
    //: A void that was approved, then undone itself: the earlier payment, whose amount is %1,
    //: counts as before.
    .undone = QT_TRANSLATE_NOOP(
        "Texts", "The terminal undid the void. The payment of %1 still stands: no money goes "
                 "back."),
    //: A void that did not happen, after a sentence about why: the earlier payment, whose amount is
    //: %1, counts as before. It must be true for every type of that payment, including a refund.
    .didNotHappen = QT_TRANSLATE_NOOP(
        "Texts", "The payment of %1 still stands: no money goes back."),

    //: A void that is not known yet: the earlier payment may be undone.
    .mayHaveHappened = QT_TRANSLATE_NOOP("Texts", "The payment may have been voided."),
    //: What to do about a void that is not known yet. If it happened, a refund would pay the
    //: customer twice; if not, another charge would charge twice.
    .checkFirst = QT_TRANSLATE_NOOP(
        "Texts", "Check the terminal before you void, refund or charge again."),
    //: A void undoes an earlier payment. %1 is an amount, %2 a time, or a date and time.
    .lookFor = QT_TRANSLATE_NOOP(
        "Texts", "On the terminal, open the list of transactions and look for a void of %1 at "
                 "around %2."),

    .markedDone = {
        //: Choice, after checking the terminal: an earlier payment was undone.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal voided the payment"),
        //: Button: records for good that an earlier payment was undone.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as voided"),
        //: A person checked the terminal and recorded that an earlier payment was undone. %1 is
        //: their name, %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked voided by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that an earlier payment was undone. %1 is the
        //: time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked voided at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that an earlier payment was undone.
        //: %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked voided by hand: “%1”."),
        //: A person recorded that an earlier payment was undone, and the terminal said the opposite
        //: later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says not voided; it was marked voided. A supervisor must "
                     "decide."),
    },

    .markedNotDone = {
        //: Choice, after checking the terminal: an earlier payment was not undone.
        .choice = QT_TRANSLATE_NOOP("Texts", "The terminal did not void the payment"),
        //: Button: records for good that an earlier payment was not undone.
        .button = QT_TRANSLATE_NOOP("Texts", "Settle as not voided"),
        //: A person checked the terminal and recorded that an earlier payment was not undone. %1 is
        //: their name, %2 the time, or date and time, %3 what they read there, in their own words.
        .sentence = QT_TRANSLATE_NOOP("Texts", "Marked not voided by %1 at %2. Terminal: %3."),
        //: A person checked the terminal and recorded that an earlier payment was not undone. %1 is
        //: the time, or date and time, %2 what they read there, in their own words.
        .unnamed = QT_TRANSLATE_NOOP("Texts", "Marked not voided at %1. Terminal: %2."),
        //: Evidence: a person checked the terminal and recorded that an earlier payment was not
        //: undone. %1 is what they saw and noted.
        .evidence = QT_TRANSLATE_NOOP("Texts", "Marked not voided by hand: “%1”."),
        //: A person recorded that an earlier payment was not undone, and the terminal said the
        //: opposite later.
        .contradiction = QT_TRANSLATE_NOOP(
            "Texts", "The terminal says voided; it was marked not voided. A supervisor must "
                     "decide."),
    },
};

} // namespace tillside::texts

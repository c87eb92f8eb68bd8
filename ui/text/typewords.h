#pragma once

#include "core/model/paymentterms.h"
#include "ui/text/wording.h"

namespace tillside::texts {

/// What is said where a person looked at the terminal and wrote down what it shows, for one of the
/// two answers: it happened, or it did not.
struct MarkedWords {
    Wording choice; ///< "The terminal charged it".
    Wording button; ///< "Settle as charged".
    Wording sentence; ///< For the summary. %1 is the time, %2 what they read.
    Wording evidence; ///< For the history. %1 is what they saw and noted.
    Wording contradiction; ///< The terminal said the opposite later.
};

/// Everything that is said about a payment by its type alone: what it is called, what its button
/// says, what each outcome is called and what it means for the money. A void or refund that did not
/// happen must not read as if nothing had been charged, nor one that did as if something had.
///
/// In the sentences "it" is the payment that they are said about; of a void, "the payment" is the
/// one that was to be undone. Where no figure is named here, the wording has none.
struct TypeWords {
    Wording name; ///< "Sale".
    Wording action; ///< The button that does it: "Charge %1". %1 is the amount.
    Wording aboveLimit; ///< Why that button is off. %1 is the most that this till takes.

    // Before it starts.
    Wording sameAgain; ///< Is the same to be done again? %1 is the amount, %2 the time of the last.
    Wording onlyIfSeparate; ///< When to say yes to that.

    // While it runs.
    Wording atCard; ///< The terminal waits for the card, or works without one.
    Wording atBank; ///< The bank is asked.

    // How it ended, in a word.
    Wording approved; ///< "Approved", "Refunded".
    Wording approvedForLess;
    Wording thenVoided;
    Wording declined;
    Wording cancelled;
    Wording notCharged;

    // How it ended, in a sentence. %1 is the payment's amount where there is a figure.
    Wording happened; ///< It was approved. "The terminal approved it."
    Wording happenedAt; ///< The same where the time is known, which is %1.
    Wording meaning; ///< After an approval: "Held on the card, not charged yet."
    Wording partOfAsked; ///< %1 is the part that was approved, %2 what was asked for.
    Wording undone; ///< It was approved, then voided.
    Wording didNotHappen; ///< "No money moved."

    // While its outcome is not known.
    Wording mayHaveHappened; ///< "The customer may have been charged."
    Wording checkFirst; ///< What to do before anything like it is done again.
    Wording lookFor; ///< Where to look on the terminal. %1 is the amount, %2 the time.

    // When a person marked it by hand.
    MarkedWords markedDone;
    MarkedWords markedNotDone;
};

/// The row of \a type. A new type gets a row in a file of its own, as in saletext.cpp; neither a
/// missing row nor a missing wording compiles.
[[nodiscard]] const TypeWords &typeWords(PaymentType type);

/// The part of that row about a payment that a person marked \a as.
[[nodiscard]] const MarkedWords &markedWords(PaymentType type, SettledAs as);

} // namespace tillside::texts

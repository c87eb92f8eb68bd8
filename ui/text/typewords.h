#pragma once

#include "core/model/paymentterms.h"
#include "ui/text/wording.h"

namespace tillside::texts {

/// The words for a payment that a person has settled by hand, for one of the two answers: it
/// happened, or it did not.
struct MarkedWords {
    Wording choice; ///< "The terminal charged it".
    Wording button; ///< "Settle as charged".
    Wording sentence; ///< For the summary. %1 is who did it, %2 the time, %3 what they read.
    Wording unnamed; ///< The same without a name: %1 is the time, %2 what was read.
    Wording evidence; ///< For the history. %1 is what they saw and noted.
    Wording contradiction; ///< The terminal said the opposite later.
};

/// Every text that depends on the payment type alone: the name of the type, the label of its
/// button, the name of each outcome and what it means for the money. A void or refund that did not
/// happen must not read as if nothing had been charged, and one that did must not read as if
/// something had.
///
/// In the sentences, "it" is the payment that they are about. For a void, "the payment" is the
/// original. A wording has figures only where its comment names them.
struct TypeWords {
    Wording name; ///< "Sale".
    Wording action; ///< The button that does it: "Charge %1". %1 is the amount.

    // Before it starts.
    /// Asks whether to do the same again. %1 is the amount, %2 the time of the last one.
    Wording sameAgain;
    Wording onlyIfSeparate; ///< When to answer yes.

    // While it runs.
    Wording atCard; ///< The terminal waits for the card, or works without one.
    Wording whichCard; ///< Below that; nothing where any card will do.
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
    /// The same where the till learned it later: %1 is about when the customer was there.
    Wording happenedBefore;
    Wording meaning; ///< After an approval: "Held on the card, not charged yet."
    Wording partOfAsked; ///< %1 is the part that was approved, %2 what was asked for.
    Wording undone; ///< It was approved, then voided.
    Wording didNotHappen; ///< "No money moved."

    // While its outcome is not known.
    Wording mayHaveHappened; ///< "The customer may have been charged."
    Wording checkFirst; ///< What to do before a similar payment is started.
    Wording lookFor; ///< Where to look on the terminal. %1 is the amount, %2 the time.

    // After a person marked it by hand.
    MarkedWords markedDone;
    MarkedWords markedNotDone;
};

/// The row of \a type. A new type gets a row in its own file, like saletext.cpp. A missing row or a
/// missing wording does not compile.
[[nodiscard]] const TypeWords &typeWords(PaymentType type);

/// The part of that row for a payment that a person marked \a as.
[[nodiscard]] const MarkedWords &markedWords(PaymentType type, SettledAs as);

} // namespace tillside::texts

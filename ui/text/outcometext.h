#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"
#include "core/model/standing.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside::texts {

/// "Sale", "Pre-authorisation", ...
[[nodiscard]] QString typeWord(PaymentType type);

/// The outcome of a payment in a word or two: "Approved", "Voided", "Not known yet", "In progress".
/// A payment that did not happen is named in the words of its type: a void that failed to reach the
/// terminal is "Not voided", since the original payment stands.
///
/// \a isRunning: a live process drives it. It is then "In progress", unless its answer was lost for
/// good or contradicts it: waiting longer would not change those.
[[nodiscard]] QString outcomeWord(PaymentType type, PaymentState state, bool isRunning);

/// The word for a payment that stands so in a list: "In doubt", "Settled by hand", or as
/// outcomeWord() of one that no live process drives.
[[nodiscard]] QString listedWord(PaymentType type, PaymentState state, Standing standing);

/// The amount to show beside that word. If the terminal approved the payment, this is the approved
/// amount, including tip and other extras; otherwise, the requested amount.
[[nodiscard]] Money shownAmount(const PaymentRecord &payment);

/// What stands under the word in large letters.
struct Explanation {
    QString lead; ///< What a person has to know or do first; may be empty.
    QString rest; ///< Why, and since when.
    QString codes; ///< Authorisation, card, or the bank's code; may be empty.
};

/// As summary(), in its parts.
[[nodiscard]] Explanation explanation(const PaymentRecord &payment,
                                      const std::vector<EventRecord> &events, const QLocale &locale,
                                      const QDateTime &now);

/// The line under the word: the reason for it and, while the payment has not ended, what to do. A
/// settlement by hand is always mentioned. Times on a day other than that of \a now include the
/// date.
[[nodiscard]] QString summary(const PaymentRecord &payment, const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

/// As above, but more exact. From \a events, which are all of the payment's events in order, it
/// says why nothing was charged, that the terminal was busy, or which figures do not match.
[[nodiscard]] QString summary(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                              const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside::texts

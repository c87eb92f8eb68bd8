#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside::texts {

/// "Sale", "Pre-authorisation", ...
[[nodiscard]] QString typeWord(PaymentType type);

/// The one word of a payment, or the few: "Approved", "Voided", "Not known yet", "In progress".
/// What did not happen is called so in the words of its type: a void that failed to reach the
/// terminal is "Not voided", since the payment that it was to undo stands.
///
/// \a isRunning: a living process drives it. It is then "In progress", unless its answer was lost
/// for good or contradicts it: waiting longer would change nothing about those.
[[nodiscard]] QString outcomeWord(PaymentType type, PaymentState state, bool isRunning);

/// The amount that belongs beside that word: what was approved, tip and other extras included,
/// where the terminal approved it, and what was asked for otherwise.
[[nodiscard]] Money shownAmount(const PaymentRecord &payment);

/// The line under the word: what it rests on and, while it has not ended, what to do. A settlement
/// by hand is always named. Times of another day than that of \a now have their date.
[[nodiscard]] QString summary(const PaymentRecord &payment, const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

/// As above and more exact: with \a events, all of the payment's in their order, it says why
/// nothing was charged, that the terminal was busy, or which figures do not fit.
[[nodiscard]] QString summary(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                              const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside::texts

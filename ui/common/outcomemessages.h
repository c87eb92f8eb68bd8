#pragma once

#include "core/journal/records.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside::messages {

/// "Sale", "Pre-authorisation", ...
[[nodiscard]] QString typeWord(PaymentType type);

/// The one word of a payment, or the few: "Approved", "Not known yet", "In progress".
///
/// \a isRunning: a living process drives it. It is then "In progress", unless its answer was lost
/// for good or contradicts it: waiting longer would change nothing about those.
[[nodiscard]] QString outcomeWord(PaymentState state, bool isRunning);

/// The line under the word: what it rests on and, while it has not ended, what to do. A settlement
/// by hand is always named. Times of another day than that of \a now have their date.
[[nodiscard]] QString summary(const PaymentRecord &payment, const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

/// As above and more exact: with \a events, all of the payment's in their order, it says why
/// nothing was charged, that the terminal was busy, or which figures do not fit.
[[nodiscard]] QString summary(const PaymentRecord &payment, const std::vector<EventRecord> &events,
                              const QLocale &locale,
                              const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside::messages

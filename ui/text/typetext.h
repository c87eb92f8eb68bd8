#pragma once

#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

// Sentences of typeWords() about one payment, with its amount filled in.

/// It is not known yet: "The customer may have been charged."
[[nodiscard]] QString mayHaveHappened(PaymentType type);

/// It did not happen: "No money moved."
[[nodiscard]] QString didNotHappen(const PaymentRecord &payment, const QLocale &locale);

/// What its approval means; empty for a sale, whose outcome word says it all.
[[nodiscard]] QString meaningOf(const PaymentRecord &payment, const QLocale &locale);

/// It was approved, then voided.
[[nodiscard]] QString undone(const PaymentRecord &payment, const QLocale &locale);

} // namespace tillside::texts

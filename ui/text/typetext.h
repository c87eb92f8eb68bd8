#pragma once

#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

// Whole sentences about what a payment of one type does to money. "It" is the payment that they
// are said about; of a void, "the payment" is the one that was to be undone.

/// Of one that is not known yet: "It may have been charged."
[[nodiscard]] QString mayHaveHappened(PaymentType type);

/// Of one that is not known yet: what to do before anything like it is done again.
[[nodiscard]] QString lookFirst(PaymentType type);

/// Of one that did not happen: "No money moved."
[[nodiscard]] QString didNotHappen(const PaymentRecord &payment, const QLocale &locale);

/// Of one that was approved: what that means; empty of a sale, where its word says it.
[[nodiscard]] QString meaningOf(const PaymentRecord &payment, const QLocale &locale);

/// Of one that was approved for less: %1 is to be the part, %2 what was asked for.
[[nodiscard]] QString partOfAsked(PaymentType type);

/// Of one that was approved and undone then.
[[nodiscard]] QString undone(const PaymentRecord &payment, const QLocale &locale);

} // namespace tillside::texts

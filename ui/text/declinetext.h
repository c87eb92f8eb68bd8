#pragma once

#include <QString>

namespace tillside::texts {

/// Why the bank declined a payment, from the code of its answer. A code whose reason must not be
/// said at the till, such as a stolen card, only gives "The bank declined it."
[[nodiscard]] QString declineReason(const QString &code);

/// What to say to the customer then: whether the same card may be tried again. Empty where even
/// that must not be said. It is about payments for which any card will do.
[[nodiscard]] QString declineAdvice(const QString &code);

} // namespace tillside::texts

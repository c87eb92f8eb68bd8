#pragma once

#include <QString>

namespace tillside::texts {

/// Why the bank declined a payment, from the code of its answer. A code without a reason that may
/// be said at the till, such as that of a stolen card, is only "The bank declined it."
[[nodiscard]] QString declineReason(const QString &code);

} // namespace tillside::texts

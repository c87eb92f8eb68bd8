#pragma once

#include "core/journal/records.h"

#include <QDateTime>

#include <optional>

namespace tillside {

/// The UTI under which the terminal can be asked about \a payment: its own or, for a void whose
/// answer was lost, the original's, which then says whether it was voided. Nothing where there is
/// none.
[[nodiscard]] std::optional<Uti> askTarget(const PaymentRecord &payment);

/// Whether an answer about \a payment may still be applied at \a now. UTIs may be given again after
/// three months (Paynt); from 80 days on an answer is shown, and never applied.
[[nodiscard]] bool isYoungEnoughToApply(const PaymentRecord &payment, const QDateTime &now);

} // namespace tillside

#pragma once

#include "core/model/paymentrecord.h"

#include <vector>

namespace tillside {

/// What sales in one currency brought in.
struct SalesTotal {
    int count = 0;
    Money sum; ///< As approved, extras included.

    bool operator==(const SalesTotal &) const = default;
};

/// The sales among \a payments that began from \a from until just before \a to: one total for each
/// currency. \a payments are the newest ones, newest first.
///
/// A sale counts if the terminal approved it and has not contradicted that, or if a person who
/// looked at the terminal settled it as charged. The money must not have gone back: a void that is
/// not known yet takes its sale out.
[[nodiscard]] std::vector<SalesTotal> salesBetween(const QDateTime &from, const QDateTime &to,
                                                   const std::vector<PaymentRecord> &payments);

} // namespace tillside

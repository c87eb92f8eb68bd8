#pragma once

#include "core/journal/rowreader.h"
#include "core/model/extras.h"
#include "core/model/money.h"
#include "core/model/paymentterms.h"
#include "core/model/standing.h"

#include <cstddef>
#include <optional>

namespace tillside {

/// The sum of payments of one type and standing in one currency.
struct PaymentTotal {
    PaymentType type = PaymentType::Sale;
    Standing standing = Standing::NotKnown;
    qint64 count = 0;
    Money asked;
    /// What was approved, extras included. Zero for every standing but Approved and Voided: what is
    /// not known is in no sum.
    Money approved;
    Extras extras; ///< The parts of `approved` that were not asked for.

    bool operator==(const PaymentTotal &) const = default;
};

/// The total in \a row: type, standing, count, three columns of the money asked for, the approved
/// minor units and four extras. Nothing if Tillside never wrote a row like this.
inline constexpr std::size_t kTotalColumns = 11;
[[nodiscard]] std::optional<PaymentTotal> totalFromRow(const Row &row);

} // namespace tillside

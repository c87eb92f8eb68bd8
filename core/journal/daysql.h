#pragma once

#include "core/journal/dayscope.h"
#include "core/journal/searchsql.h"

namespace tillside {

// The statements by which days are counted. None reads all payments or all events; a test asks
// SQLite for the plan of each.

/// Reads the terminal and the columns of totalFromRow() for each sum of the payments recorded after
/// one number.
[[nodiscard]] QString selectShiftTotals();
/// Reads listedColumns() of the payments of \a scope that a sum alone does not tell how to count.
[[nodiscard]] SearchSql selectSpecial(const DayScope &scope);
/// Reads listedColumns() of the payments to check that are not of \a scope.
[[nodiscard]] SearchSql selectToCheckOutside(const DayScope &scope);
/// Reads start, count, sum, currency and decimals of the approved sales of \a scope that began in
/// \a period, for each quarter of an hour.
[[nodiscard]] SearchSql selectQuarters(const DayScope &scope, const Period &period);
/// Reads listedColumns() of the payment with one id.
[[nodiscard]] QString selectListed();
/// Reads listedColumns() of the voids of the payment with one id, as they were recorded.
[[nodiscard]] QString selectVoidsOf();
/// Reads whether the payment with one id has an event before one sequence.
[[nodiscard]] QString selectIsRecordedBefore();

} // namespace tillside

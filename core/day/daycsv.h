#pragma once

#include "core/day/day.h"

#include <QByteArray>

namespace tillside {

/// \a day as CSV (RFC 4180, UTF-8): one row for each line of all terminals together, and one for
/// each line of each terminal. Amounts are there as decimals and in minor units, below zero where
/// money went out. What is in doubt has its rows too, and is in no total.
[[nodiscard]] QByteArray toCsv(const Day &day);

} // namespace tillside

#pragma once

#include <QString>
#include <QStringList>

namespace tillside {

// The table `total`: a roll-up of the payments by the UTC hour in which they began. A payment is in
// it unless its standing is `not-known`.

/// The statements that make it, fill it, and keep it from then on.
[[nodiscard]] QStringList createRollUp();

/// A query for the rows in which `total` differs from what the payments say: none if it is right.
[[nodiscard]] QString selectWrongTotals();

} // namespace tillside

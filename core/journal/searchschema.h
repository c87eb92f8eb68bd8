#pragma once

#include <QStringList>

namespace tillside {

/// The statements that lead from version 3 to 4: who made a payment, how it stands, the indexes
/// that answer every search, and the roll-up `total`.
///
/// `total` sums the payments that are not `not-known`, by the UTC hour in which they began.
/// Triggers keep it within each payment's own transaction. It is no evidence: selectWrongTotals()
/// in rollup.h computes it anew.
[[nodiscard]] QStringList answerFromIndexes();

} // namespace tillside

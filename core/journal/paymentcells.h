#pragma once

#include "core/model/paymentrecord.h"
#include "core/model/standing.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace tillside {

/// What an export says of one payment: names and values, always the same ones in the same order.
/// Amounts are there twice, as decimals and in minor units. A value that is not set is invalid.
using PaymentCells = std::vector<std::pair<QLatin1StringView, QVariant>>;

[[nodiscard]] PaymentCells cellsOf(const PaymentRecord &payment, Standing standing,
                                   const QString &terminalName);

/// A line of CSV with the names of \a cells.
[[nodiscard]] QByteArray csvHead(const PaymentCells &cells);
/// A line of CSV with the values of \a cells. What a spreadsheet would take for a formula begins
/// with an apostrophe.
[[nodiscard]] QByteArray csvLine(const PaymentCells &cells);
/// An object with \a cells, in one line of JSON.
[[nodiscard]] QByteArray jsonLine(const PaymentCells &cells);

} // namespace tillside

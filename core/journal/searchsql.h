#pragma once

#include "core/journal/pageplace.h"
#include "core/journal/paymentlookup.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

// The statements by which PaymentSearch finds payments. None reads more of the table `payment` than
// it returns, or sorts; a test asks SQLite for the plan of each.

/// A statement with the values to bind.
struct SearchSql {
    QString text;
    Row values;
};

/// Reads listedColumns() of up to \a limit payments of an ordered \a lookup, from \a place on.
[[nodiscard]] SearchSql selectPage(const PaymentLookup &lookup,
                                   const std::optional<PagePlace> &place, int limit);
/// Reads `started, number` of up to \a limit payments of any \a lookup beyond \a place, in no
/// order.
[[nodiscard]] SearchSql selectKeys(const PaymentLookup &lookup,
                                   const std::optional<PagePlace> &place, qint64 limit);
/// Reads listedColumns() of the payments with \a numbers, in no order.
[[nodiscard]] SearchSql selectNumbered(const std::vector<qint64> &numbers);
/// Reads listedColumns() of those of \a payments that are on any of \a lookups, in no order.
[[nodiscard]] SearchSql selectAmong(const std::vector<PaymentLookup> &lookups,
                                    const std::vector<PaymentId> &payments);
/// Reads the columns of totalFromRow() and `number` for each payment of \a lookup.
[[nodiscard]] SearchSql selectFigures(const PaymentLookup &lookup);
/// What the rows of `total` have in common that are one PaymentTotal.
struct TotalGroup {
    QString type = QStringLiteral(""); ///< Before every group by default.
    QString standing = QStringLiteral("");
    QString currency = QStringLiteral("");
    int decimals = 0;
};

/// Reads the group in `total` that comes next to \a group: its type, standing, currency and
/// decimals.
[[nodiscard]] SearchSql selectGroupAfter(const TotalGroup &group);
/// Reads the columns of totalFromRow() for the hours of \a group from \a from until before \a to,
/// as far as the terminal and cashier of \a filter want them; NULLs if there are none.
[[nodiscard]] SearchSql selectTotal(const TotalGroup &group, const PaymentFilter &filter,
                                    qint64 from, qint64 to);

} // namespace tillside

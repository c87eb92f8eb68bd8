#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace tillside {

/// A stretch of time: from `from` until just before `to`.
struct Period {
    QDateTime from;
    QDateTime to;

    /// The days from \a first to \a last, both included, by the clocks of \a zone. A day lasts as
    /// long as it does there: 23 or 25 hours when the clocks change.
    [[nodiscard]] static Period ofDays(const QDate &first, const QDate &last,
                                       const QTimeZone &zone);

    bool operator==(const Period &) const = default;
};

} // namespace tillside

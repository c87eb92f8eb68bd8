#pragma once

#include "core/control/closeddayscontroller.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace tillside {

/// One closed day in the list.
struct ClosedDayView {
    QString total;
    QString line; ///< Who closed it, and when.

    bool operator==(const ClosedDayView &) const = default;
};

/// What the list of closed days shows.
struct ClosedDaysView {
    std::vector<ClosedDayView> days;
    QString empty; ///< Why there are none.
    bool hasEarlier = false;
    bool hasLater = false;
};

[[nodiscard]] ClosedDaysView closedDaysView(const ClosedDaysController &controller,
                                            const QLocale &locale);

} // namespace tillside

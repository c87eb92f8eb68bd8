#include "core/journal/period.h"

namespace tillside {

Period Period::ofDays(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    return {.from = first.startOfDay(zone).toUTC(), .to = last.addDays(1).startOfDay(zone).toUTC()};
}

} // namespace tillside

#include "core/base/clock.h"

namespace tillside {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toIso8601(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace tillside

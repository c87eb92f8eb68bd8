#include "app/cli/typedday.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

bool readDay(const TypedLine &typed, QLatin1StringView option, std::optional<QDate> &day)
{
    if (!typed.has(option))
        return true;
    day = QDate::fromString(typed.value(option), u"yyyy-MM-dd"_s);
    return day->isValid() && day->year() >= kFirstYear && day->year() <= kLastYear;
}

} // namespace tillside::cli

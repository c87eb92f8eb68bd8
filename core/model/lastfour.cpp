#include "core/model/lastfour.h"

#include <algorithm>

namespace tillside {

QString lastFour(const QString &card)
{
    constexpr qsizetype kDigits = 4;
    const QString end = card.right(kDigits);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return end.size() == kDigits && std::all_of(end.cbegin(), end.cend(), isDigit) ? end
                                                                                   : QString();
}

} // namespace tillside

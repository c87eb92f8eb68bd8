#include "ui/text/isolated.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kRightToLeftIsolate = u'\u2067';
constexpr QChar kFirstStrongIsolate = u'\u2068'; ///< From the left if there is no letter.
constexpr QChar kPopIsolate = u'\u2069';

QString between(QChar mark, const QString &part, const QLocale &locale)
{
    const bool isMarked = locale.textDirection() == Qt::RightToLeft && !part.isEmpty();
    return isMarked ? mark + part + kPopIsolate : part;
}

} // namespace

QString isolated(const QString &part)
{
    return between(kFirstStrongIsolate, part, QLocale());
}

QString amountText(const Money &amount, const QLocale &locale)
{
    return between(kRightToLeftIsolate, amount.toText(locale), locale);
}

QString cardText(const QString &lastFour)
{
    return lastFour.isEmpty() ? QString() : isolated(u"••"_s + lastFour);
}

QString withoutMarks(QString text)
{
    return text.removeIf([](QChar c) {
        return c == kRightToLeftIsolate || c == kFirstStrongIsolate || c == kPopIsolate;
    });
}

} // namespace tillside::texts

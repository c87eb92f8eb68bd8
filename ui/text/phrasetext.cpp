#include "ui/text/phrasetext.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// The short form of \a locale, to which seconds are added by its own separator: the long form has
/// the time zone too, which nobody reads at a till.
QString withSeconds(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(u'm');
    if (minutes < 1 || format.contains("ss"_L1))
        return format;
    return format.insert(format.lastIndexOf(u'm') + 1, format.at(minutes - 1) + "ss"_L1);
}

} // namespace

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    QString time = locale.toString(local.time(), withSeconds(locale));
    if (local.date() == now.toLocalTime().date())
        return time;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace tillside::texts

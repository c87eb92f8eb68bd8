#include "ui/text/phrasetext.h"

#include <QRegularExpression>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// The short form of \a locale, to which seconds are added by its own separator: the long form has
/// the time zone too, which nobody reads at a till.
QString withSeconds(const QLocale &locale)
{
    static const QRegularExpression minutes(u"(\\W)(mm?)(?!.*ss)"_s);
    return locale.timeFormat(QLocale::ShortFormat).replace(minutes, u"\\1\\2\\1ss"_s);
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

Said Said::parse(const QString &detail)
{
    static const QRegularExpression form(u"^(\\d{3})(?:\\s+(.*))?$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(detail);
    return match.hasMatch() ? Said{match.captured(1), match.captured(2)} : Said{{}, detail};
}

} // namespace tillside::texts

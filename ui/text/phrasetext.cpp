#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// The locale for the format of times and dates: the computer's region, because a till in English
/// may stand where people read 20:59. Without a region, \a language decides.
QLocale regionOr(const QLocale &language)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? language : system;
}

} // namespace

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QLocale region = regionOr(locale);
    QString time = locale.toString(local.time(), region.timeFormat(QLocale::ShortFormat));
    time.replace(u' ', QChar::Nbsp); // "8:59 PM" stays on one line.
    if (local.date() == now.toLocalTime().date())
        return time;
    return dateText(at, locale) + u' ' + time;
}

QString dateText(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.toLocalTime().date(),
                           regionOr(locale).dateFormat(QLocale::ShortFormat));
}

QString tillName(const QString &name)
{
    //: The name of a till that was given none.
    return name.isEmpty() ? Phrases::tr("Till 1") : name;
}

} // namespace tillside::texts

#include "ui/text/phrasetext.h"

#include "ui/text/isolated.h"

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

QString timeFormat(const QLocale &locale)
{
    return regionOr(locale).timeFormat(QLocale::ShortFormat);
}

QString inFormat(const QTime &time, const QString &format, const QLocale &locale)
{
    QString text = locale.toString(time, format);
    return isolated(text.replace(u' ', QChar::Nbsp)); // "8:59 PM" stays on one line.
}

} // namespace

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString time = inFormat(local.time(), timeFormat(locale), locale);
    if (local.date() == now.toLocalTime().date())
        return time;
    return dateText(at, locale) + u' ' + time;
}

QString exactTimeText(const QDateTime &at, const QLocale &locale)
{
    const QString minutesMark = u"mm"_s;
    QString format = timeFormat(locale);
    if (const qsizetype minutes = format.indexOf(minutesMark); minutes > 0) {
        const QChar mark = format.at(minutes - 1);
        format.insert(minutes + minutesMark.size(), mark + u"ss"_s);
    }
    return inFormat(at.toLocalTime().time(), format, locale);
}

QString dateText(const QDateTime &at, const QLocale &locale)
{
    return isolated(locale.toString(at.toLocalTime().date(),
                                    regionOr(locale).dateFormat(QLocale::ShortFormat)));
}

QString durationText(std::chrono::seconds duration, const QLocale &locale)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration);
    const QString seconds = locale.toString(qlonglong((duration - minutes).count()));
    return isolated(locale.toString(qlonglong(minutes.count())) + u':'
                    + seconds.rightJustified(2, locale.zeroDigit().front()));
}

QString tillName(const QString &name)
{
    //: The name of a till that was given none.
    return name.isEmpty() ? Phrases::tr("Till 1") : name;
}

} // namespace tillside::texts

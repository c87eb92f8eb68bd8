#include "core/base/clock.h"

namespace tillside {

namespace {

/// The number that the \a count digits of \a text from \a at are; -1 if one of them is no digit.
int number(const QString &text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

/// Whether \a text is like "2026-11-30T14:03:05.123Z", whatever stands in the place of the digits.
bool isStoredForm(const QString &text)
{
    constexpr qsizetype kLength = 24;
    return text.size() == kLength && text.at(4) == u'-' && text.at(7) == u'-' && text.at(10) == u'T'
        && text.at(13) == u':' && text.at(16) == u':' && text.at(19) == u'.' && text.at(23) == u'Z';
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toIso8601(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIso8601(const QString &text)
{
    if (isStoredForm(text)) {
        const int year = number(text, 0, 4);
        const QDate date(year, number(text, 5, 2), number(text, 8, 2));
        const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2),
                         number(text, 20, 3));
        if (year > 0 && date.isValid() && time.isValid()) // There are years before Christ.
            return {date, time, Qt::UTC};
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace tillside

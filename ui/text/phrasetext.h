#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace tillside::texts {

/// Two complete sentences, one after the other; either may be empty.
[[nodiscard]] QString together(const QString &first, const QString &second);

/// \a at in local time, to the minute: "14:03". The format is that of the computer's region, in the
/// digits and words of \a locale. The date comes first unless the day is that of \a now.
[[nodiscard]] QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now);

/// The time of \a at to the second, for evidence: "14:03:05". The format is that of the region, as
/// for timeText(); the day is not said.
[[nodiscard]] QString exactTimeText(const QDateTime &at, const QLocale &locale);

/// The date of \a at in the format of the computer's region, as timeText().
[[nodiscard]] QString dateText(const QDateTime &at, const QLocale &locale);

/// How long something takes, in the digits of \a locale: "0:21".
[[nodiscard]] QString durationText(std::chrono::seconds duration, const QLocale &locale);

/// \a name, or the name of a till that was given none: "Till 1".
[[nodiscard]] QString tillName(const QString &name);

} // namespace tillside::texts

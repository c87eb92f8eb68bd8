#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// Two complete sentences, one after the other; either may be empty.
[[nodiscard]] QString together(const QString &first, const QString &second);

/// \a at on the reader's clock, to the minute: "14:03". It is written as the computer's region
/// writes times, in the digits and words of \a locale. Any day but that of \a now has its date in
/// front.
[[nodiscard]] QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now);

} // namespace tillside::texts

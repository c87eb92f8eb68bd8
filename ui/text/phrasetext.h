#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// Two complete sentences, one after the other; either may be empty.
[[nodiscard]] QString together(const QString &first, const QString &second);

/// \a at on the reader's clock, with seconds as \a locale writes them: "14:03:05". Any other day
/// than that of \a now has its date in front.
[[nodiscard]] QString timeText(const QDateTime &at, const QLocale &locale, const QDateTime &now);

} // namespace tillside::texts

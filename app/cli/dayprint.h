#pragma once

#include "core/day/dayclosing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace tillside::cli {

/// The object that `--json` prints for \a day. The meaning of its members never changes.
[[nodiscard]] QJsonObject toJson(const Day &day);
[[nodiscard]] QJsonObject toJson(const DayClose &close);
/// What terminals said of their totals.
[[nodiscard]] QJsonArray toJson(const std::vector<TerminalReport> &reports);

/// The lines that people read: what is in doubt first, then a table for each currency.
[[nodiscard]] QStringList toLines(const Day &day, const QLocale &locale, const QDateTime &now);
/// The totals of a closed day.
[[nodiscard]] QStringList toLines(const DayClose &close, const QLocale &locale,
                                  const QDateTime &now);
/// One sentence for each of \a reports, each followed by its differences.
[[nodiscard]] QStringList toLines(const std::vector<TerminalReport> &reports,
                                  const QLocale &locale);

} // namespace tillside::cli

#pragma once

#include "app/cli/typedline.h"

#include <QDate>

#include <optional>

namespace tillside::cli {

// Every day that the journal can hold is between these.
inline constexpr int kFirstYear = 1;
inline constexpr int kLastYear = 9998;

/// Reads the day of \a option, such as 2026-03-29, into \a day, which stays unset if it was not
/// typed. Returns false if what was typed is no day.
[[nodiscard]] bool readDay(const TypedLine &typed, QLatin1StringView option,
                           std::optional<QDate> &day);

} // namespace tillside::cli

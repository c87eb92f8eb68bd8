#pragma once

#include <QJsonArray>
#include <QStringList>

namespace tillside::sim {

/// The names of the two members of an entry. POSitive's versions differ in them.
struct EntryNames {
    QLatin1StringView text;
    QLatin1StringView value;
};
inline constexpr EntryNames kDisplayData{QLatin1StringView("description"),
                                         QLatin1StringView("value")};
inline constexpr EntryNames kStatuses{QLatin1StringView("statusDescription"),
                                      QLatin1StringView("statusValue")};

/// \a texts as POSitive lists them: each with its fixed number and in POSitive's own words. A text
/// without a documented number has 0 (sources: DNA Payments' documentation and recorded traffic).
[[nodiscard]] QJsonArray displayEntries(const QStringList &texts,
                                        const EntryNames &names = kDisplayData);

} // namespace tillside::sim

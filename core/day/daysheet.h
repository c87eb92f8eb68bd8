#pragma once

#include "core/day/day.h"
#include "core/day/terminalreport.h"

#include <optional>
#include <vector>

namespace tillside {

/// What a terminal said of its totals, as the day book keeps it.
struct KeptReport {
    QDateTime at;
    TerminalReport report;
};

/// A day as it is put on paper.
struct DaySheet {
    /// What it holds. Of a closed day only what its close kept: the counts, and the payments that
    /// were in doubt or counted otherwise, which are shown as they stand now.
    Day day;
    std::optional<DayEntry> entry; ///< Only of a closed day: its close in the day book.
    std::optional<DayClose> close;
    /// The newest X and Z report of each terminal: those before the close, and those that followed.
    std::vector<KeptReport> reports;
};

/// The sheet of \a day, which is open or was chosen by date.
[[nodiscard]] JournalResult<DaySheet> sheetOf(const Journal &journal, const Day &day);

/// Closed days, the newest first.
struct ClosedDays {
    std::vector<DaySheet> days;
    bool hasEarlier = false; ///< There are more before the last one.
};

/// The newest \a most closed days before the close \a before, or of all.
[[nodiscard]] JournalResult<ClosedDays> readClosedDays(const Journal &journal,
                                                       const std::optional<DayEntry> &before,
                                                       std::size_t most);

} // namespace tillside

#pragma once

#include "core/day/reportcomparison.h"
#include "core/journal/daybook.h"
#include "core/model/terminalrecord.h"
#include "core/net/callresult.h"
#include "core/vault/vaultanswer.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tillside {

/// What came of asking one terminal for its totals. Without a report, exactly one of the errors
/// says why there is none.
struct TerminalReport {
    TerminalRecord terminal;
    ReportKind kind = ReportKind::X;
    std::optional<TotalsReport> report;
    std::vector<ReportDifference> differences; ///< From the journal, in what the report names.
    std::optional<CallError> call; ///< For a Z report: whether it was made is not known.
    std::optional<VaultError> vault; ///< Nothing was asked.
    /// The journal could not be written. Without a report, nothing was asked.
    std::optional<JournalError> journal;

    /// Whether the terminal may have set its totals to zero without the till knowing.
    [[nodiscard]] bool isZNotKnown() const;
};

/// What the day book keeps of \a report.
[[nodiscard]] QJsonObject toFacts(const TerminalReport &report);
/// The kind of the entry that keeps \a report.
[[nodiscard]] DayEntryKind entryOf(const TerminalReport &report);

/// The terminal that \a entry is about; nothing for a close.
[[nodiscard]] std::optional<TerminalId> terminalOf(const DayEntry &entry);
/// The names of the terminals that \a entries, the newest first, say were asked for a Z report and
/// whose answer is not known: it was lost, or the till stopped before it came.
[[nodiscard]] QStringList zNotKnown(const std::vector<DayEntry> &entries);
/// Whether one of \a entries says that \a terminal was asked for a Z report.
[[nodiscard]] bool wasZAsked(const std::vector<DayEntry> &entries, const TerminalId &terminal);

} // namespace tillside

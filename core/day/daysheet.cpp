#include "core/day/daysheet.h"

#include "core/base/log.h"
#include "core/base/named.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

std::optional<ReportKind> kindOf(const DayEntry &entry)
{
    switch (entry.kind) {
    case DayEntryKind::XReport: return ReportKind::X;
    case DayEntryKind::ZReport:
    case DayEntryKind::ZNotKnown: return ReportKind::Z;
    case DayEntryKind::ZAsked: // Its answer says more; without one, zNotKnown() does.
    case DayEntryKind::Closed:
    case DayEntryKind::Recounted: return std::nullopt;
    }
    Q_UNREACHABLE();
}

TerminalReport keptFrom(const DayEntry &entry, ReportKind kind, const TerminalRecord &terminal)
{
    TerminalReport report{.terminal = terminal, .kind = kind};
    if (entry.facts.contains("report"_L1))
        report.report = reportFrom(entry.facts["report"_L1].toObject());
    report.differences = differencesFrom(entry.facts["differences"_L1].toArray());
    report.call = named(kCallErrors, entry.facts["error"_L1].toString());
    return report;
}

/// The newest report of each kind and terminal in \a entries, the newest first.
JournalResult<std::vector<KeptReport>> reportsIn(const Journal &journal,
                                                 const std::vector<DayEntry> &entries)
{
    std::vector<KeptReport> reports;
    for (const DayEntry &entry : entries) {
        const auto kind = kindOf(entry);
        const auto id = terminalOf(entry);
        const bool isKnown
            = std::any_of(reports.begin(), reports.end(), [&kind, &id](const KeptReport &kept) {
                  return kept.report.kind == kind && kept.report.terminal.id == id;
              });
        if (!kind || !id || isKnown)
            continue;
        const auto terminal = journal.terminal(*id);
        if (!terminal)
            return terminal.error();
        if (terminal.value())
            reports.push_back({entry.at, keptFrom(entry, *kind, *terminal.value())});
    }
    return reports;
}

/// Reads the payments that \a sheet's close names.
JournalResult<Done> readNamed(const Journal &journal, DaySheet &sheet)
{
    const DaySums sums = journal.daySums();
    for (const PaymentId &id : sheet.close->inDoubt) {
        const auto payment = sums.payment(id);
        if (!payment)
            return payment.error();
        if (payment.value())
            sheet.day.inDoubt.push_back(*payment.value());
    }
    for (const ClosedCorrection &one : sheet.close->learned) {
        const auto payment = sums.payment(one.payment);
        if (!payment)
            return payment.error();
        if (payment.value())
            sheet.day.learned.push_back({*payment.value(), one.minor});
    }
    return Done{};
}

/// Walks back through the day book and gathers closed days with the entries that belong to each.
class ClosedDaysWalk {
public:
    explicit ClosedDaysWalk(std::size_t most)
        : m_most(most)
    { }

    /// Returns whether to go on.
    bool take(const DayEntry &entry)
    {
        if (entry.kind == DayEntryKind::XReport) {
            if (!m_entries.empty()) // Else it is of the day after those that are wanted.
                m_entries.back().push_back(entry);
            return true;
        }
        if (entry.kind != DayEntryKind::Closed) {
            m_after.push_back(entry);
            return true;
        }
        m_days.hasEarlier = m_days.days.size() == m_most;
        if (m_days.hasEarlier)
            return false;
        m_days.days.push_back(
            {.day = {}, .entry = entry, .close = closeFrom(entry), .reports = {}});
        m_entries.push_back(std::exchange(m_after, {}));
        return true;
    }

    [[nodiscard]] JournalResult<ClosedDays> taken(const Journal &journal)
    {
        for (std::size_t i = 0; i < m_days.days.size(); ++i) {
            DaySheet &sheet = m_days.days[i];
            if (!sheet.close) {
                qCCritical(lcJournal) << "a closed day holds what Tillside never wrote";
                return JournalError::Damaged;
            }
            sheet.day.counts = sheet.close->counts;
            sheet.day.reports = m_entries[i];
            const auto reports = reportsIn(journal, m_entries[i]);
            const JournalResult<Done> named = readNamed(journal, sheet);
            if (!reports || !named)
                return reports ? named.error() : reports.error();
            sheet.reports = reports.value();
        }
        return m_days;
    }

private:
    std::size_t m_most;
    ClosedDays m_days;
    std::vector<std::vector<DayEntry>> m_entries; ///< Of each day, the newest first.
    std::vector<DayEntry> m_after; ///< Z reports, which belong to the close before them.
};

} // namespace

JournalResult<DaySheet> sheetOf(const Journal &journal, const Day &day)
{
    std::vector<DayEntry> own; // A Z report since the last close is of the day that was closed.
    std::copy_if(day.reports.begin(), day.reports.end(), std::back_inserter(own),
                 [](const DayEntry &entry) { return entry.kind == DayEntryKind::XReport; });
    const auto reports = reportsIn(journal, own);
    if (!reports)
        return reports.error();
    return DaySheet{.day = day, .entry = {}, .close = {}, .reports = reports.value()};
}

JournalResult<ClosedDays> readClosedDays(const Journal &journal,
                                         const std::optional<DayEntry> &before, std::size_t most)
{
    const JournalResult<Transaction> moment = journal.snapshot();
    if (!moment)
        return moment.error();
    ClosedDaysWalk walk(most);
    const DayBook book = journal.dayBook();
    auto next = before ? book.before(*before) : book.newest();
    while (next && next.value() && walk.take(*next.value()))
        next = book.before(*next.value());
    return next ? walk.taken(journal) : next.error();
}

} // namespace tillside

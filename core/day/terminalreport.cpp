#include "core/day/terminalreport.h"

#include <algorithm>
#include <set>

namespace tillside {

using namespace Qt::StringLiterals;

bool TerminalReport::isZNotKnown() const
{
    if (kind != ReportKind::Z || vault)
        return false;
    if (!report)
        return call.has_value();
    return report->state == ReportState::Unreadable;
}

QJsonObject toFacts(const TerminalReport &report)
{
    QJsonObject facts{{"terminal"_L1, report.terminal.id.text()},
                      {"name"_L1, report.terminal.name}};
    if (report.report)
        facts["report"_L1] = toFacts(*report.report);
    if (!report.differences.empty())
        facts["differences"_L1] = toFacts(report.differences);
    if (report.call)
        facts["error"_L1] = nameOf(*report.call);
    return facts;
}

DayEntryKind entryOf(const TerminalReport &report)
{
    if (report.kind == ReportKind::X)
        return DayEntryKind::XReport;
    return report.isZNotKnown() ? DayEntryKind::ZNotKnown : DayEntryKind::ZReport;
}

std::optional<TerminalId> terminalOf(const DayEntry &entry)
{
    return TerminalId::parse(entry.facts["terminal"_L1].toString());
}

QStringList zNotKnown(const std::vector<DayEntry> &entries)
{
    QStringList names;
    std::set<TerminalId> answered;
    for (const DayEntry &entry : entries) {
        const auto terminal = terminalOf(entry);
        if (terminal && entry.kind == DayEntryKind::ZReport)
            answered.insert(*terminal);
        else if (terminal && entry.kind == DayEntryKind::ZAsked && !answered.contains(*terminal))
            names += entry.facts["name"_L1].toString();
    }
    return names;
}

bool wasZAsked(const std::vector<DayEntry> &entries, const TerminalId &terminal)
{
    return std::any_of(entries.begin(), entries.end(), [&terminal](const DayEntry &entry) {
        return entry.kind == DayEntryKind::ZAsked && terminalOf(entry) == terminal;
    });
}

} // namespace tillside

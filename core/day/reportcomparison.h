#pragma once

#include "core/day/daycount.h"
#include "core/terminal/totalsreport.h"

#include <QJsonArray>
#include <QLatin1StringView>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// The lines in which a terminal's totals are compared with the journal's.
enum class ReportLine { Sales, Refunds, Tips, Captures, CashBack, Pennies };
inline constexpr std::array kReportLines{ReportLine::Sales,    ReportLine::Refunds,
                                         ReportLine::Tips,     ReportLine::Captures,
                                         ReportLine::CashBack, ReportLine::Pennies};
/// A stable name, as it stands in the journal and in JSON.
[[nodiscard]] QLatin1StringView nameOf(ReportLine line);

/// A line in which the two are not the same.
struct ReportDifference {
    ReportLine line = ReportLine::Sales;
    ReportedLine till;
    ReportedLine terminal;

    bool operator==(const ReportDifference &) const = default;
};

/// The lines of \a report, as far as the terminal names them, that are not as \a count says.
/// Whether its sales include tips, and captures, is documented nowhere: a figure that fits in any
/// of these readings is no difference.
[[nodiscard]] std::vector<ReportDifference> compare(const TotalsReport &report,
                                                    const DayCount &count);

[[nodiscard]] QJsonArray toFacts(const std::vector<ReportDifference> &differences);
/// What toFacts() wrote.
[[nodiscard]] std::vector<ReportDifference> differencesFrom(const QJsonArray &facts);

} // namespace tillside

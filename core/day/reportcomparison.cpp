#include "core/day/reportcomparison.h"

#include "core/base/named.h"

#include <QJsonObject>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// All ways in which a terminal may count one line; the first is shown.
using Readings = std::vector<ReportedLine>;

qint64 extrasIn(const DayLine &line)
{
    return line.extras.total();
}

Readings readingsOfSales(const DayCount &count)
{
    const DayLine &sales = count.sales;
    const DayLine &captures = count.captures;
    // What a void of an earlier payment took back, a terminal takes off its sales.
    const qint64 own = sales.minor + count.voids.minor;
    const qint64 both = own + captures.minor;
    const qint64 number = sales.count;
    const qint64 bothNumber = sales.count + captures.count;
    return {{number, own},
            {number, own - extrasIn(sales)},
            {number, own - sales.extras.tip},
            {bothNumber, both},
            {bothNumber, both - extrasIn(sales) - extrasIn(captures)},
            {bothNumber, both - sales.extras.tip - captures.extras.tip}};
}

Readings readingsOf(ReportLine line, const DayCount &count)
{
    const Extras &sales = count.sales.extras;
    const Extras &captures = count.captures.extras;
    switch (line) {
    case ReportLine::Sales: return readingsOfSales(count);
    case ReportLine::Refunds: return {{count.refunds.count, count.refunds.minor}};
    case ReportLine::Tips:
        return {{std::nullopt, sales.tip + captures.tip}, {std::nullopt, sales.tip}};
    case ReportLine::Captures: return {{count.captures.count, count.captures.minor}};
    case ReportLine::CashBack: return {{std::nullopt, sales.cashBack}};
    case ReportLine::Pennies: return {{std::nullopt, sales.pennies}};
    }
    Q_UNREACHABLE();
}

const ReportedLine &lineOf(const TotalsReport &report, ReportLine line)
{
    switch (line) {
    case ReportLine::Sales: return report.sales;
    case ReportLine::Refunds: return report.refunds;
    case ReportLine::Tips: return report.tips;
    case ReportLine::Captures: return report.captures;
    case ReportLine::CashBack: return report.cashBack;
    case ReportLine::Pennies: return report.pennies;
    }
    Q_UNREACHABLE();
}

/// Whether \a said is as \a counted, as far as both name a figure.
bool fits(const ReportedLine &said, const ReportedLine &counted)
{
    const bool sameCount = !said.count || !counted.count || said.count == counted.count;
    const bool sameMinor = !said.minor || said.minor == counted.minor;
    return sameCount && sameMinor;
}

QJsonObject toFacts(const ReportedLine &line)
{
    QJsonObject facts;
    if (line.count)
        facts["count"_L1] = *line.count;
    if (line.minor)
        facts["minor"_L1] = *line.minor;
    return facts;
}

ReportedLine lineFrom(const QJsonObject &facts)
{
    const auto figure = [&facts](QLatin1StringView name) {
        return facts.contains(name) ? std::optional(facts[name].toInteger()) : std::nullopt;
    };
    return {.count = figure("count"_L1), .minor = figure("minor"_L1)};
}

} // namespace

QLatin1StringView nameOf(ReportLine line)
{
    switch (line) {
    case ReportLine::Sales: return "sales"_L1;
    case ReportLine::Refunds: return "refunds"_L1;
    case ReportLine::Tips: return "tips"_L1;
    case ReportLine::Captures: return "captures"_L1;
    case ReportLine::CashBack: return "cash-back"_L1;
    case ReportLine::Pennies: return "pennies"_L1;
    }
    Q_UNREACHABLE();
}

std::vector<ReportDifference> compare(const TotalsReport &report, const DayCount &count)
{
    std::vector<ReportDifference> differences;
    for (const ReportLine line : kReportLines) {
        const ReportedLine &said = lineOf(report, line);
        const Readings readings = readingsOf(line, count);
        const bool isSame
            = std::any_of(readings.begin(), readings.end(),
                          [&said](const ReportedLine &reading) { return fits(said, reading); });
        if (!isSame)
            differences.push_back({line, readings.front(), said});
    }
    return differences;
}

QJsonArray toFacts(const std::vector<ReportDifference> &differences)
{
    QJsonArray facts;
    for (const ReportDifference &difference : differences)
        facts.append(QJsonObject{{"line"_L1, nameOf(difference.line)},
                                 {"till"_L1, toFacts(difference.till)},
                                 {"terminal"_L1, toFacts(difference.terminal)}});
    return facts;
}

std::vector<ReportDifference> differencesFrom(const QJsonArray &facts)
{
    std::vector<ReportDifference> differences;
    for (const QJsonValue value : facts) {
        const QJsonObject fact = value.toObject();
        const auto line = named(kReportLines, fact["line"_L1].toString());
        if (line)
            differences.push_back({*line, lineFrom(fact["till"_L1].toObject()),
                                   lineFrom(fact["terminal"_L1].toObject())});
    }
    return differences;
}

} // namespace tillside

#pragma once

#include "core/net/callresult.h"
#include "core/terminal/answercleaning.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// Which of its totals a terminal is asked for.
enum class ReportKind {
    X, ///< Those since the last Z report. Asking changes nothing.
    Z, ///< The same, and sets them to zero.
};
/// "XReport" or "ZReport", as the dialects spell it.
[[nodiscard]] QLatin1StringView wireNameOf(ReportKind kind);

/// How a terminal answered a question for its totals.
enum class ReportState {
    Given,
    Busy, ///< A payment is running there: it has made no report.
    Refused, ///< It says, in a complete answer, that it made none.
    Unreadable, ///< It answered, and the till cannot tell what.
};
inline constexpr std::array kReportStates{ReportState::Given, ReportState::Busy,
                                          ReportState::Refused, ReportState::Unreadable};
[[nodiscard]] QLatin1StringView nameOf(ReportState state);

/// How many payments, for how many minor units. A terminal may leave out either.
struct ReportedLine {
    std::optional<qint64> count;
    std::optional<qint64> minor;

    bool operator==(const ReportedLine &) const = default;
};

/// A terminal's own totals since its last Z report, as it says them.
struct TotalsReport {
    ReportState state = ReportState::Unreadable;
    int status = 0; ///< Of the HTTP answer.
    ReportedLine sales;
    ReportedLine refunds;
    ReportedLine tips;
    ReportedLine captures; ///< Completions.
    ReportedLine cashBack;
    ReportedLine pennies;
    QString words; ///< What else it says, cleaned.

    /// Whether it names any figure.
    [[nodiscard]] bool hasFigures() const;

    bool operator==(const TotalsReport &) const = default;
};

/// Reads both documented forms: LocalLink's totals or its `result`, and POSitive's counts and
/// amounts. Amounts are whole minor units, as numbers or as digits; a figure in any other form
/// makes the answer Unreadable, because it could be a hundredfold.
[[nodiscard]] TotalsReport readReport(const HttpAnswer &answer, const AnswerCleaning &cleaning);

/// The report as the journal keeps it; members that are not set are absent.
[[nodiscard]] QJsonObject toFacts(const TotalsReport &report);
/// What toFacts() wrote.
[[nodiscard]] TotalsReport reportFrom(const QJsonObject &facts);

} // namespace tillside

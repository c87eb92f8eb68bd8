#include "core/terminal/totalsreport.h"

#include "core/base/named.h"
#include "core/terminal/terminalanswer.h"

#include <QJsonDocument>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Where one line of a report stands in the answer and in the journal.
struct LineNames {
    ReportedLine TotalsReport::*line;
    QLatin1StringView name; ///< In the journal.
    QLatin1StringView count; ///< POSitive's.
    QLatin1StringView amount; ///< POSitive's.
    QLatin1StringView total; ///< LocalLink's; empty if it has none.
};
constexpr std::array kLines{
    LineNames{&TotalsReport::sales, "sales"_L1, "saleCount"_L1, "saleAmount"_L1, "totalSales"_L1},
    LineNames{&TotalsReport::refunds, "refunds"_L1, "refundCount"_L1, "refundAmount"_L1,
              "totalRefunds"_L1},
    LineNames{&TotalsReport::tips, "tips"_L1, "gratuityCount"_L1, "gratuityAmount"_L1,
              "totalTip"_L1},
    LineNames{
        &TotalsReport::captures, "captures"_L1, "completionCount"_L1, "completionAmount"_L1, {}},
    LineNames{&TotalsReport::cashBack, "cashBack"_L1, "cashbackCount"_L1, "cashbackAmount"_L1, {}},
    LineNames{&TotalsReport::pennies, "pennies"_L1, "penniesCount"_L1, "penniesAmount"_L1, {}}};

/// Reads the members of an answer. A figure that is there and no whole number makes it bad.
class FigureReader {
public:
    explicit FigureReader(const QJsonObject &object)
        : m_object(object)
    { }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] std::optional<qint64> figure(QLatin1StringView name)
    {
        const QJsonValue value = name.isEmpty() ? QJsonValue() : m_object[name];
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        bool isNumber = false;
        const qint64 figure = value.isString() ? value.toString().trimmed().toLongLong(&isNumber)
                                               : value.toVariant().toString().toLongLong(&isNumber);
        m_isGood = m_isGood && isNumber && figure >= 0;
        return figure;
    }

private:
    const QJsonObject &m_object;
    bool m_isGood = true;
};

std::optional<qint64> whole(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// A terminal that reports says so; one that does not makes none (POSitive's `reportResponse`).
bool saysNo(const QJsonObject &object)
{
    return object["reportResponse"_L1] == QJsonValue(false);
}

} // namespace

QLatin1StringView wireNameOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::X: return "XReport"_L1;
    case ReportKind::Z: return "ZReport"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ReportState state)
{
    switch (state) {
    case ReportState::Given: return "given"_L1;
    case ReportState::Busy: return "busy"_L1;
    case ReportState::Refused: return "refused"_L1;
    case ReportState::Unreadable: return "unreadable"_L1;
    }
    Q_UNREACHABLE();
}

bool TotalsReport::hasFigures() const
{
    return std::any_of(kLines.begin(), kLines.end(), [this](const LineNames &names) {
        const ReportedLine &line = this->*names.line;
        return line.count || line.minor;
    });
}

TotalsReport readReport(const HttpAnswer &answer, const AnswerCleaning &cleaning)
{
    constexpr int kDone = 200;
    constexpr int kInProgress = 206;
    constexpr int kFirstRefusal = 400;
    constexpr int kFirstTrouble = 500;
    TotalsReport report{.status = answer.status};
    if (answer.status == kInProgress) {
        report.state = ReportState::Busy;
        return report;
    }
    if (answer.status >= kFirstRefusal && answer.status < kFirstTrouble) {
        report.state = ReportState::Refused;
        report.words = plainSentence(answer.body, cleaning);
        return report;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status != kDone || !document.isObject())
        return report;
    const QJsonObject object = document.object();
    FigureReader reader(object);
    for (const LineNames &names : kLines) {
        ReportedLine &line = report.*names.line;
        line.count = reader.figure(names.count);
        line.minor = reader.figure(names.amount);
        if (!line.minor)
            line.minor = reader.figure(names.total);
    }
    report.words = cleaning.line(object["result"_L1].toString());
    if (!reader.isGood())
        return {.status = answer.status, .words = report.words};
    if (saysNo(object))
        report.state = ReportState::Refused;
    else if (report.hasFigures() || !object["result"_L1].isUndefined())
        report.state = ReportState::Given;
    return report;
}

QJsonObject toFacts(const TotalsReport &report)
{
    QJsonObject facts{{"state"_L1, nameOf(report.state)}, {"status"_L1, report.status}};
    if (!report.words.isEmpty())
        facts["words"_L1] = report.words;
    for (const LineNames &names : kLines) {
        const ReportedLine &line = report.*names.line;
        QJsonObject kept;
        if (line.count)
            kept["count"_L1] = *line.count;
        if (line.minor)
            kept["minor"_L1] = *line.minor;
        if (!kept.isEmpty())
            facts[names.name] = kept;
    }
    return facts;
}

TotalsReport reportFrom(const QJsonObject &facts)
{
    TotalsReport report{
        .state
        = named(kReportStates, facts["state"_L1].toString()).value_or(ReportState::Unreadable),
        .status = facts["status"_L1].toInt(),
        .words = facts["words"_L1].toString()};
    for (const LineNames &names : kLines) {
        const QJsonObject kept = facts[names.name].toObject();
        report.*names.line = {.count = whole(kept["count"_L1]), .minor = whole(kept["minor"_L1])};
    }
    return report;
}

} // namespace tillside

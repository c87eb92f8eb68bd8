#include "app/cli/dayprint.h"

#include "ui/text/daytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct DayPrint {
    Q_DECLARE_TR_FUNCTIONS(DayPrint)
};

/// The lines of a count by their names in JSON.
struct LineName {
    DayLine DayCount::*line;
    QLatin1StringView name;
};
constexpr std::array kLines{LineName{&DayCount::sales, "sales"_L1},
                            LineName{&DayCount::refunds, "refunds"_L1},
                            LineName{&DayCount::captures, "captures"_L1},
                            LineName{&DayCount::voids, "voids"_L1},
                            LineName{&DayCount::byHand, "byHand"_L1},
                            LineName{&DayCount::learned, "learned"_L1},
                            LineName{&DayCount::held, "held"_L1},
                            LineName{&DayCount::declined, "declined"_L1},
                            LineName{&DayCount::cancelled, "cancelled"_L1},
                            LineName{&DayCount::notCharged, "notCharged"_L1},
                            LineName{&DayCount::notKnown, "notKnown"_L1},
                            LineName{&DayCount::contradicted, "contradicted"_L1}};

QJsonObject toJson(const Money &money)
{
    return {{"minor"_L1, money.minor()}, {"text"_L1, money.toDecimal()}};
}

QJsonObject toJson(const DayCount &count, const DayLine &line)
{
    const auto money = [&count](qint64 minor) { return toJson(count.money(minor)); };
    return {{"count"_L1, line.count},
            {"amount"_L1, money(line.minor)},
            {"tip"_L1, money(line.extras.tip)},
            {"pennies"_L1, money(line.extras.pennies)},
            {"cashBack"_L1, money(line.extras.cashBack)},
            {"surcharge"_L1, money(line.extras.surcharge)}};
}

QJsonArray toJson(const std::vector<DayCount> &counts)
{
    QJsonArray all;
    for (const DayCount &count : counts) {
        QJsonObject object{{"currency"_L1, count.currency.code},
                           {"total"_L1, toJson(count.money(count.total()))}};
        for (const LineName &name : kLines)
            object[name.name] = toJson(count, count.*name.line);
        all.append(object);
    }
    return all;
}

QJsonObject toJson(const ListedPayment &payment)
{
    return {{"id"_L1, payment.id.text()},
            {"type"_L1, nameOf(payment.type)},
            {"outcome"_L1, nameOf(payment.standing)},
            {"currency"_L1, payment.amount.currency().code},
            {"amount"_L1, toJson(payment.amount)}};
}

QJsonArray toJson(const std::vector<ListedPayment> &payments)
{
    QJsonArray all;
    for (const ListedPayment &payment : payments)
        all.append(toJson(payment));
    return all;
}

QJsonArray toJson(const std::vector<LearnedEnd> &learned)
{
    QJsonArray all;
    for (const LearnedEnd &end : learned) {
        const Money &asked = end.payment.amount;
        QJsonObject object = toJson(end.payment);
        object["adds"_L1] = toJson(Money(end.minor, asked.currency(), asked.decimals()));
        all.append(object);
    }
    return all;
}

/// \a rows as columns that stand below each other.
QStringList aligned(const std::vector<texts::DayRow> &rows, const QLocale &locale)
{
    qsizetype widest = 0;
    for (const texts::DayRow &row : rows)
        widest = std::max(widest, row.name.size());
    QStringList lines;
    for (const texts::DayRow &row : rows)
        lines
            += u"  %1  %2  %3"_s
                   .arg(row.name.leftJustified(widest),
                        (row.count > 0 ? locale.toString(row.count) : QString()).rightJustified(5),
                        row.amount ? row.amount->toText(locale) : QString())
                   .trimmed()
                   .prepend("  "_L1);
    return lines;
}

QStringList toLines(const DayCount &count, const QLocale &locale)
{
    QStringList lines = aligned(texts::dayRows(count), locale);
    //: The last line of the day's totals. %1 is an amount.
    lines += DayPrint::tr("Total %1").arg(count.money(count.total()).toText(locale));
    lines += aligned(texts::quietRows(count), locale);
    return lines;
}

/// One line for each terminal, if there are several.
QStringList terminalLines(const Day &day, const QLocale &locale)
{
    QStringList lines;
    if (day.terminals.size() < 2)
        return lines;
    for (const TerminalDay &terminal : day.terminals) {
        for (const DayCount &count : terminal.counts)
            //: What one terminal took of a day. %1 is its name, %2 an amount.
            lines += DayPrint::tr("%1: %2").arg(terminal.terminal.name,
                                                count.money(count.total()).toText(locale));
    }
    return lines;
}

QStringList openLines(const Day &day, const QLocale &locale, const QDateTime &now)
{
    if (day.scope.period)
        return {};
    if (day.lastClose)
        return {texts::closedBy(*day.lastClose, locale, now),
                //: The payments since the last close follow.
                DayPrint::tr("Since then:")};
    //: All payments of the till follow.
    return {DayPrint::tr("No day was closed yet. All payments so far:")};
}

QJsonValue toJson(const ReportedLine &line)
{
    QJsonObject object;
    if (line.count)
        object["count"_L1] = *line.count;
    if (line.minor)
        object["minor"_L1] = *line.minor;
    return object;
}

QJsonArray toJson(const std::vector<ReportDifference> &differences)
{
    QJsonArray all;
    for (const ReportDifference &difference : differences)
        all.append(QJsonObject{{"line"_L1, nameOf(difference.line)},
                               {"till"_L1, toJson(difference.till)},
                               {"terminal"_L1, toJson(difference.terminal)}});
    return all;
}

QLatin1StringView stateOf(const TerminalReport &report)
{
    if (report.isZNotKnown())
        return "not-known"_L1;
    if (report.vault || (report.journal && !report.report))
        return "not-asked"_L1;
    return report.report ? nameOf(report.report->state) : "no-answer"_L1;
}

} // namespace

QJsonObject toJson(const DayClose &close)
{
    return {
        {"at"_L1, close.at.toString(Qt::ISODateWithMs)},
        {"by"_L1, close.by},
        {"supervisor"_L1, close.supervisor.isEmpty() ? QJsonValue() : QJsonValue(close.supervisor)},
        {"row"_L1, close.sequence},
        {"totals"_L1, toJson(close.counts)}};
}

QJsonObject toJson(const Day &day)
{
    QJsonArray terminals;
    for (const TerminalDay &terminal : day.terminals)
        terminals.append(QJsonObject{{"terminal"_L1, terminal.terminal.name},
                                     {"totals"_L1, toJson(terminal.counts)}});
    return {{"isOpen"_L1, !day.scope.period},
            {"lastClose"_L1, day.lastClose ? QJsonValue(toJson(*day.lastClose)) : QJsonValue()},
            {"inDoubt"_L1, toJson(day.inDoubt)},
            {"learned"_L1, toJson(day.learned)},
            {"totals"_L1, toJson(day.counts)},
            {"terminals"_L1, terminals},
            {"zNotKnown"_L1, QJsonArray::fromStringList(zNotKnown(day.reports))}};
}

QJsonArray toJson(const std::vector<TerminalReport> &reports)
{
    QJsonArray all;
    for (const TerminalReport &report : reports)
        all.append(QJsonObject{
            {"terminal"_L1, report.terminal.name},
            {"report"_L1, wireNameOf(report.kind)},
            {"state"_L1, stateOf(report)},
            {"says"_L1, report.report ? QJsonValue(toFacts(*report.report)) : QJsonValue()},
            {"differences"_L1, toJson(report.differences)},
            {"text"_L1, texts::textOf(report)}});
    return all;
}

QStringList toLines(const Day &day, const QLocale &locale, const QDateTime &now)
{
    QStringList lines;
    if (!day.inDoubt.empty())
        lines += texts::inDoubtHeading(day.inDoubt, locale);
    for (const ListedPayment &payment : day.inDoubt)
        lines += u"  "_s + texts::inDoubtLine(payment, locale, now);
    lines += openLines(day, locale, now);
    for (const DayCount &count : day.counts)
        lines += toLines(count, locale);
    if (day.counts.empty())
        lines += DayPrint::tr("No payments.");
    if (!day.learned.empty())
        lines += texts::learnedHeading();
    for (const LearnedEnd &end : day.learned)
        lines += u"  "_s + texts::learnedLine(end, locale, now);
    for (const QString &name : zNotKnown(day.reports))
        lines += texts::zNotKnownText(name);
    return lines + terminalLines(day, locale);
}

QStringList toLines(const DayClose &close, const QLocale &locale, const QDateTime &now)
{
    QStringList lines{texts::closedBy(close, locale, now)};
    for (const DayCount &count : close.counts)
        lines += toLines(count, locale);
    return lines;
}

QStringList toLines(const std::vector<TerminalReport> &reports, const QLocale &locale)
{
    QStringList lines;
    for (const TerminalReport &report : reports) {
        lines += texts::textOf(report);
        for (const ReportDifference &difference : report.differences)
            lines += u"  "_s + texts::textOf(difference, report.terminal, locale);
    }
    return lines;
}

} // namespace tillside::cli

#include "core/day/daycsv.h"

#include "core/journal/paymentcells.h"

#include <QStringList>

#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// A line of a count by its name in the file, and whether its amount goes out.
struct LineName {
    DayLine DayCount::*line;
    QLatin1StringView name;
    int direction = 1;
};
constexpr std::array kLines{LineName{&DayCount::sales, "sales"_L1},
                            LineName{&DayCount::refunds, "refunds"_L1, -1},
                            LineName{&DayCount::captures, "captures"_L1},
                            LineName{&DayCount::voids, "voids"_L1},
                            LineName{&DayCount::byHand, "by-hand"_L1},
                            LineName{&DayCount::learned, "learned"_L1},
                            LineName{&DayCount::held, "held"_L1},
                            LineName{&DayCount::declined, "declined"_L1},
                            LineName{&DayCount::cancelled, "cancelled"_L1},
                            LineName{&DayCount::notCharged, "not-charged"_L1},
                            LineName{&DayCount::notKnown, "not-known"_L1},
                            LineName{&DayCount::contradicted, "contradicted"_L1}};

/// \a text as a cell that no spreadsheet takes for a formula.
QString cellOf(const QString &text)
{
    return QString::fromUtf8(csvLine({{"text"_L1, text}})).trimmed();
}

void addRow(QStringList &rows, const QString &terminal, const DayCount &count,
            QLatin1StringView name, const DayLine &line, int direction)
{
    QStringList cells{terminal, name, count.currency.code, QString::number(line.count)};
    for (const qint64 minor : {direction * line.minor, line.extras.tip, line.extras.cashBack,
                               line.extras.surcharge, line.extras.pennies})
        cells << count.money(minor).toDecimal() << QString::number(minor);
    rows += cells.join(u',');
}

void addCount(QStringList &rows, const QString &terminal, const DayCount &count)
{
    for (const LineName &name : kLines)
        addRow(rows, terminal, count, name.name, count.*name.line, name.direction);
    addRow(rows, terminal, count, "total"_L1, {.minor = count.total()}, 1);
}

} // namespace

QByteArray toCsv(const Day &day)
{
    QStringList rows{u"terminal,line,currency,count,amount,amountMinor,tip,tipMinor,cashBack,"
                     "cashBackMinor,surcharge,surchargeMinor,pennies,penniesMinor"_s};
    for (const DayCount &count : day.counts)
        addCount(rows, {}, count);
    for (const TerminalDay &terminal : day.terminals) {
        for (const DayCount &count : terminal.counts)
            addCount(rows, cellOf(terminal.terminal.name), count);
    }
    return (rows.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace tillside

#include "ui/text/daysheettext.h"

#include "ui/text/daytext.h"
#include "ui/text/outcometext.h"
#include "ui/text/paperlines.h"
#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"

#include <algorithm>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &at, const QLocale &locale)
{
    return dateText(at, locale) + u' ' + timeText(at, locale, at);
}

/// The days of a chosen period: one, or the first and the last.
void addPeriod(PaperLines &lines, const Period &period, const QLocale &locale)
{
    const QString first = dateText(period.from, locale);
    const QString last = dateText(period.to.addSecs(-1), locale);
    //: On the printed totals of a day, before its date.
    lines.add(Texts::tr("Day"), first == last ? first : first + u" – "_s + last);
}

void addClose(PaperLines &lines, const DayClose &close, const QLocale &locale)
{
    //: On the printed totals of a day, before the time at which it was closed.
    lines.add(Texts::tr("Closed"), momentText(close.at, locale));
    //: On the printed totals of a day, before the name of the person who closed it.
    lines.add(Texts::tr("By"), close.by);
    //: On the printed totals of a day, before the name of the supervisor who answered for it.
    lines.add(Texts::tr("Supervisor"), close.supervisor);
}

void addHead(PaperLines &lines, const DaySheet &sheet, const SheetOrder &order,
             const QLocale &locale)
{
    if (order.isTraining)
        lines.add(headline(Texts::tr("Training – no money moved")));
    if (order.isCopy)
        lines.add(headline(Texts::tr("Copy")));
    if (!order.shop.isEmpty())
        lines.add(headline(order.shop));
    if (!order.till.isEmpty())
        lines.add(centred(order.till));
    //: Title of a paper with the totals of a day.
    lines.add(centred(Texts::tr("Day totals"), LineStyle::Bold));
    if (sheet.close)
        return addClose(lines, *sheet.close, locale);
    if (sheet.day.scope.period)
        addPeriod(lines, *sheet.day.scope.period, locale);
    else
        //: On the printed totals of a day that is not closed.
        lines.add(centred(Texts::tr("The day is not closed.")));
    //: On the printed totals of a day, before the time at which they were counted.
    lines.add(Texts::tr("Counted"), momentText(order.now, locale));
    if (sheet.day.lastClose)
        //: On the printed totals of a day, before the time of the close before it.
        lines.add(Texts::tr("Since"), momentText(sheet.day.lastClose->at, locale));
}

/// A payment by name, with \a amount at the right edge.
void addPayment(PaperLines &lines, const ListedPayment &payment, const Money &amount,
                const QLocale &locale)
{
    lines.add({.kind = LineKind::Text, .text = payment.id.text(), .size = LineSize::Small});
    lines.add(typeWord(payment.type) + u' ' + momentText(payment.startedAt, locale),
              amount.toText(locale));
}

void addDoubt(PaperLines &lines, const Day &day, const QLocale &locale)
{
    if (day.inDoubt.empty())
        return;
    lines.add(centred(inDoubtHeading(day.inDoubt, locale), LineStyle::Bold));
    for (const ListedPayment &payment : day.inDoubt)
        addPayment(lines, payment, payment.amount, locale);
    lines.add(rule());
}

void addRows(PaperLines &lines, const std::vector<DayRow> &rows, const QLocale &locale)
{
    for (const DayRow &row : rows) {
        const bool hasCount = row.count != 0 || row.isCounted;
        //: A line of the day's totals, and how many payments it has: "Sales (47)".
        const QString name
            = hasCount ? Texts::tr("%1 (%2)").arg(row.name, locale.toString(row.count)) : row.name;
        if (row.amount)
            lines.add(name, row.amount->toText(locale));
        else
            lines.add({.kind = LineKind::Text, .text = name});
    }
}

void addCount(PaperLines &lines, const DayCount &count, const QLocale &locale)
{
    addRows(lines, dayRows(count), locale);
    lines.add(Texts::tr("Total"), count.money(count.total()).toText(locale), LineStyle::Bold);
    addRows(lines, quietRows(count), locale);
    lines.add(rule());
}

void addLearned(PaperLines &lines, const Day &day, const QLocale &locale)
{
    if (day.learned.empty())
        return;
    lines.add({.kind = LineKind::Text, .text = learnedHeading()});
    for (const LearnedEnd &end : day.learned) {
        const Money &asked = end.payment.amount;
        addPayment(lines, end.payment, Money(end.minor, asked.currency(), asked.decimals()),
                   locale);
    }
    lines.add(rule());
}

void addTerminals(PaperLines &lines, const Day &day, const QLocale &locale)
{
    if (day.terminals.size() < 2)
        return;
    for (const TerminalDay &terminal : day.terminals) {
        for (const DayCount &count : terminal.counts)
            lines.add(terminal.terminal.name, count.money(count.total()).toText(locale));
    }
    lines.add(rule());
}

void addReports(PaperLines &lines, const DaySheet &sheet, const QLocale &locale)
{
    for (const KeptReport &kept : sheet.reports) {
        lines.add(
            {.kind = LineKind::Text, .text = momentText(kept.at, locale), .size = LineSize::Small});
        lines.add({.kind = LineKind::Text, .text = textOf(kept.report)});
        for (const ReportDifference &difference : kept.report.differences)
            lines.add({.kind = LineKind::Text,
                       .text = textOf(difference, kept.report.terminal, locale),
                       .style = LineStyle::Bold});
    }
    const bool isZSaid
        = std::any_of(sheet.reports.begin(), sheet.reports.end(),
                      [](const KeptReport &kept) { return kept.report.isZNotKnown(); });
    for (const QString &name : isZSaid ? QStringList() : zNotKnown(sheet.day.reports))
        lines.add({.kind = LineKind::Text, .text = zNotKnownText(name)});
}

} // namespace

ReceiptLines daySheet(const DaySheet &sheet, const SheetOrder &order, const QLocale &locale)
{
    PaperLines lines;
    addHead(lines, sheet, order, locale);
    lines.add(rule());
    addDoubt(lines, sheet.day, locale);
    for (const DayCount &count : sheet.day.counts)
        addCount(lines, count, locale);
    if (sheet.day.counts.empty())
        //: On the printed totals of a day.
        lines.add(centred(Texts::tr("No payments")));
    addLearned(lines, sheet.day, locale);
    addTerminals(lines, sheet.day, locale);
    addReports(lines, sheet, locale);
    return lines.taken();
}

QString sheetTitle(const DaySheet &sheet, const QDateTime &now, const QLocale &locale)
{
    const QDateTime at = sheet.close ? sheet.close->at
        : sheet.day.scope.period     ? sheet.day.scope.period->from
                                     : now;
    return Texts::tr("Day totals") + u' ' + dateText(at, locale);
}

} // namespace tillside::texts

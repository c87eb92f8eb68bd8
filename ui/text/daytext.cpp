#include "ui/text/daytext.h"

#include "ui/text/calltext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/standingtext.h"
#include "ui/text/storagetext.h"
#include "ui/text/translated.h"
#include "ui/text/vaulttext.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// Adds the extras of \a line that there are, as parts of it.
void addExtras(std::vector<DayRow> &rows, const DayCount &count, const DayLine &line)
{
    const auto add = [&](const QString &name, qint64 minor) {
        if (minor != 0)
            rows.push_back({name, 0, count.money(minor), true, false});
    };
    //: A line of the day's totals: the part of the line above it that customers gave as tips.
    add(Texts::tr("including tips"), line.extras.tip);
    //: A line of the day's totals: the part of the line above it that customers got in cash.
    add(Texts::tr("including cash-back"), line.extras.cashBack);
    //: A line of the day's totals: the part of the line above it that was charged for the card.
    add(Texts::tr("including surcharges"), line.extras.surcharge);
    //: A line of the day's totals: the part of the line above it that customers donated.
    add(Texts::tr("including donations"), line.extras.pennies);
}

QString lineWord(ReportLine line)
{
    switch (line) {
    case ReportLine::Sales:
        //: A line of a day's totals.
        return Texts::tr("Sales");
    case ReportLine::Refunds:
        //: A line of a day's totals.
        return Texts::tr("Refunds");
    case ReportLine::Tips:
        //: A line of a day's totals.
        return Texts::tr("Tips");
    case ReportLine::Captures:
        //: A line of a day's totals: money that had been held on cards, and was taken.
        return Texts::tr("Captured");
    case ReportLine::CashBack:
        //: A line of a day's totals: money that customers got in cash.
        return Texts::tr("Cash-back");
    case ReportLine::Pennies:
        //: A line of a day's totals: what customers gave by rounding up.
        return Texts::tr("Donations");
    }
    Q_UNREACHABLE();
}

/// One side of a difference: an amount, a number of payments, or both.
QString figureText(const ReportedLine &line, const TerminalRecord &terminal, const QLocale &locale)
{
    const auto money = [&](qint64 minor) {
        return amountText({minor, terminal.currency, terminal.decimals}, locale);
    };
    if (line.minor && line.count)
        //: A sum and the number of its payments: "€12.50 (3)".
        return Texts::tr("%1 (%2)").arg(money(*line.minor), locale.toString(*line.count));
    return line.minor ? money(*line.minor) : locale.toString(line.count.value_or(0));
}

QString xText(const TerminalReport &report, const QString &name)
{
    switch (report.report->state) {
    case ReportState::Given:
        if (!report.report->hasFigures())
            //: %1 is a terminal's name, %2 its own words.
            return Texts::tr("%1 names no figures. It says: %2")
                .arg(name, isolated(report.report->words));
        return report.differences.empty()
            //: %1 is a terminal's name.
            ? Texts::tr("The totals of %1 are the same as the till's.").arg(name)
            //: %1 is a terminal's name; the differences follow.
            : Texts::tr("The totals of %1 differ from the till's.").arg(name);
    case ReportState::Busy:
        //: %1 is a terminal's name.
        return Texts::tr("%1 is busy with a payment and did not say its totals.").arg(name);
    case ReportState::Refused:
        //: %1 is a terminal's name.
        return Texts::tr("%1 refused to say its totals.").arg(name);
    case ReportState::Unreadable:
        //: %1 is a terminal's name.
        return Texts::tr("%1 answered, but the till cannot read its totals.").arg(name);
    }
    Q_UNREACHABLE();
}

QString zText(const TerminalReport &report, const QString &name)
{
    if (report.isZNotKnown())
        return zNotKnownText(report.terminal.name);
    switch (report.report->state) {
    case ReportState::Given:
        //: A Z report sets a terminal's own totals to zero. %1 is the terminal's name.
        return Texts::tr("%1 made its Z report.").arg(name);
    case ReportState::Busy:
    case ReportState::Refused:
        //: A Z report sets a terminal's own totals to zero. %1 is the terminal's name.
        return Texts::tr("%1 made no Z report: it refused.").arg(name);
    case ReportState::Unreadable: break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DayRow> dayRows(const DayCount &count)
{
    std::vector<DayRow> rows;
    rows.push_back(
        {lineWord(ReportLine::Sales), count.sales.count, count.money(count.sales.minor)});
    addExtras(rows, count, count.sales);
    rows.push_back(
        {lineWord(ReportLine::Refunds), count.refunds.count, count.money(-count.refunds.minor)});
    rows.push_back({//: A line of a day's totals: payments that were voided. The amount is what that
                    //: changed of earlier days.
                    Texts::tr("Voided"), count.voids.count, count.money(count.voids.minor),
                    count.voids.minor == 0});
    rows.push_back({lineWord(ReportLine::Captures), count.captures.count,
                    count.money(count.captures.minor), count.captures.minor == 0});
    addExtras(rows, count, count.captures);
    if (count.byHand.count > 0)
        //: A line of a day's totals: a person saw on the terminal that these were charged.
        rows.push_back({Texts::tr("Marked as charged by hand"), count.byHand.count,
                        count.money(count.byHand.minor)});
    if (count.learned != DayLine())
        //: A line of a day's totals: what the till learned since of payments of days that are
        //: closed. The amount may be below zero.
        rows.push_back({Texts::tr("Changes to closed days"), count.learned.count,
                        count.money(count.learned.minor)});
    return rows;
}

std::vector<DayRow> quietRows(const DayCount &count)
{
    std::vector<DayRow> rows;
    if (count.held.count != 0)
        //: A line of a day's totals: money held on cards, which nobody has taken yet.
        rows.push_back(
            {Texts::tr("Held, not taken"), count.held.count, count.money(count.held.minor), true});
    const auto add = [&rows](PaymentState state, const DayLine &line) {
        if (line.count > 0)
            rows.push_back(
                {outcomeWord(PaymentType::Sale, state, false), line.count, std::nullopt, true});
    };
    add(PaymentState::Declined, count.declined);
    add(PaymentState::Cancelled, count.cancelled);
    add(PaymentState::NotCharged, count.notCharged);
    return rows;
}

QString inDoubtHeading(const std::vector<ListedPayment> &inDoubt, const QLocale &locale)
{
    if (inDoubt.empty())
        return {};
    const int count = static_cast<int>(inDoubt.size());
    const Money &first = inDoubt.front().amount;
    qint64 minor = 0;
    for (const ListedPayment &payment : inDoubt) {
        if (payment.amount.currency() != first.currency()
            || payment.amount.decimals() != first.decimals())
            //: Above the day's totals. The payments are of several currencies.
            return Texts::tr("%n payment(s) are not in these totals: what became of them is not "
                             "known yet",
                             nullptr, count);
        minor += payment.amount.minor();
    }
    //: Above the day's totals. %1 is the sum of these payments.
    return Texts::tr("%n payment(s) are not in these totals: %1 is not known yet", nullptr, count)
        .arg(amountText({minor, first.currency(), first.decimals()}, locale));
}

QString inDoubtLine(const ListedPayment &payment, const QLocale &locale, const QDateTime &now)
{
    //: One payment in a list: %1 its number, %2 its type, %3 the amount, %4 the time, %5 how it
    //: stands, such as "Not known yet".
    return Texts::tr("%1  %2  %3  %4  %5")
        .arg(isolated(payment.id.text()), typeWord(payment.type),
             amountText(payment.amount, locale), timeText(payment.startedAt, locale, now),
             standingWord(payment.type, payment.standing));
}

QString learnedHeading()
{
    //: Above a list of payments. Their day was closed with other amounts.
    return Texts::tr("Changed after their day was closed:");
}

QString learnedLine(const LearnedEnd &end, const QLocale &locale, const QDateTime &now)
{
    const Money &asked = end.payment.amount;
    //: One payment of a closed day: %1 names it, %2 is what it adds to the open day's total, as in
    //: "€12.50" or "-€12.50".
    return Texts::tr("%1  counts %2 here")
        .arg(inDoubtLine(end.payment, locale, now),
             amountText({end.minor, asked.currency(), asked.decimals()}, locale));
}

QString closedBy(const DayClose &close, const QLocale &locale, const QDateTime &now)
{
    const QString time = timeText(close.at, locale, now);
    if (close.supervisor.isEmpty())
        //: %1 is a person's name, %2 a time.
        return Texts::tr("Closed by %1 at %2.").arg(isolated(close.by), time);
    //: %1 and %3 are persons' names, %2 a time.
    return Texts::tr("Closed by %1 at %2. Supervisor: %3.")
        .arg(isolated(close.by), time, isolated(close.supervisor));
}

QString textOf(const CloseFailure &failure, const QLocale &locale, const QDateTime &now)
{
    if (failure.journal)
        return textOf(*failure.journal);
    switch (failure.refused.value_or(CloseRefusal::NothingToClose)) {
    case CloseRefusal::NoName:
        //: A person wants to close the day, and did not type their name.
        return Texts::tr("Type the name of the person who closes the day.");
    case CloseRefusal::NothingToClose:
        if (failure.day && failure.day->lastClose)
            //: %1 is the sentence "Closed by Ann at 8:03 PM."
            return Texts::tr("The day is closed already. %1 No payment was made since.")
                .arg(closedBy(*failure.day->lastClose, locale, now));
        //: A person wants to close the day.
        return Texts::tr("There is no payment yet, so there is no day to close.");
    case CloseRefusal::ClosedMeanwhile:
        if (failure.day && failure.day->lastClose)
            //: %1 is the sentence "Closed by Ann at 8:03 PM."
            return Texts::tr("The day was closed while you looked at it. %1")
                .arg(closedBy(*failure.day->lastClose, locale, now));
        //: A person wants to close the day.
        return Texts::tr("The day was closed while you looked at it.");
    case CloseRefusal::NeedsSupervisor:
        //: A person wants to close the day, and not all of its payments have a known end.
        return Texts::tr("Some payments are not known yet. Settle them first, or let a supervisor "
                         "close the day without them.");
    case CloseRefusal::ChangedMeanwhile:
        //: A person wants to close the day.
        return Texts::tr("Other payments are not known now than those that you saw. Look at the "
                         "day again, then close it.");
    case CloseRefusal::TerminalInUse:
        //: A person wants to close the day. %1 is a terminal's name.
        return Texts::tr("%1 is in use. Wait until its payment has ended, then close the day.")
            .arg(isolated(failure.terminal));
    }
    Q_UNREACHABLE();
}

QString textOf(const TerminalReport &report)
{
    const QString name = isolated(report.terminal.name);
    if (report.vault)
        //: %1 is a terminal's name; the reason follows.
        return together(Texts::tr("%1 was not asked for its totals.").arg(name),
                        textOf(*report.vault));
    if (report.journal && !report.report)
        //: %1 is a terminal's name; the reason follows.
        return together(Texts::tr("%1 was not asked for its totals.").arg(name),
                        textOf(*report.journal));
    if (report.kind == ReportKind::Z)
        return zText(report, name);
    if (report.call)
        //: %1 is a terminal's name; the reason follows.
        return together(Texts::tr("%1 did not say its totals.").arg(name),
                        whatHappened(*report.call));
    return xText(report, name);
}

QString zNotKnownText(const QString &name)
{
    //: A Z report sets a terminal's own totals to zero. %1 is the terminal's name.
    return Texts::tr("It is not known whether %1 made its Z report: the answer was lost. Look "
                     "at the terminal. The till does not ask for it again.")
        .arg(isolated(name));
}

QString textOf(const ReportDifference &difference, const TerminalRecord &terminal,
               const QLocale &locale)
{
    //: %1 is a line of the day's totals, such as "Sales"; %2 and %3 are amounts, perhaps with the
    //: number of payments: "Sales: till €30.00 (2), terminal €42.50 (3)".
    return Texts::tr("%1: till %2, terminal %3")
        .arg(lineWord(difference.line), figureText(difference.till, terminal, locale),
             figureText(difference.terminal, terminal, locale));
}

} // namespace tillside::texts

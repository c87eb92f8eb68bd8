#include "core/day/day.h"

#include "core/base/log.h"
#include "core/day/oldcloses.h"
#include "core/journal/countedas.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tillside {

namespace {

/// The sums of the payments of one terminal.
std::vector<PaymentTotal> totalsOf(const std::vector<TerminalTotal> &totals,
                                   const TerminalId &terminal)
{
    std::vector<PaymentTotal> there;
    for (const TerminalTotal &total : totals) {
        if (total.terminal == terminal)
            there.push_back(total.total);
    }
    return there;
}

std::vector<PaymentTotal> totalsOf(const std::vector<TerminalTotal> &totals)
{
    std::vector<PaymentTotal> all;
    all.reserve(totals.size());
    for (const TerminalTotal &total : totals)
        all.push_back(total.total);
    return all;
}

std::vector<SpecialPayment> specialOf(const std::vector<SpecialPayment> &special,
                                      const TerminalId &terminal)
{
    std::vector<SpecialPayment> there;
    std::copy_if(
        special.begin(), special.end(), std::back_inserter(there),
        [&terminal](const SpecialPayment &one) { return one.payment.terminal == terminal; });
    return there;
}

JournalResult<std::vector<TerminalDay>> countTerminals(const Journal &journal,
                                                       const std::vector<TerminalTotal> &totals,
                                                       const std::vector<SpecialPayment> &special)
{
    std::vector<TerminalId> ids;
    for (const TerminalTotal &total : totals) {
        if (std::find(ids.begin(), ids.end(), total.terminal) == ids.end())
            ids.push_back(total.terminal);
    }
    std::vector<TerminalDay> terminals;
    for (const TerminalId &id : ids) {
        const auto terminal = journal.terminal(id);
        if (!terminal)
            return terminal.error();
        if (terminal.value())
            terminals.push_back(
                {*terminal.value(), countDay(totalsOf(totals, id), specialOf(special, id))});
    }
    return terminals;
}

/// Reads what both kinds of days have.
JournalResult<Done> countScope(const Journal &journal, Day &day)
{
    const DaySums sums = journal.daySums();
    const auto totals = sums.totals(day.scope);
    if (!totals)
        return totals.error();
    const auto special = sums.special(day.scope);
    if (!special)
        return special.error();
    day.counts = countDay(totalsOf(totals.value()), special.value());
    auto terminals = countTerminals(journal, totals.value(), special.value());
    if (!terminals)
        return terminals.error();
    day.terminals = std::move(terminals).value();
    for (const SpecialPayment &one : special.value()) {
        if (isInDoubt(one.payment))
            day.inDoubt.push_back(one.payment);
    }
    return Done{};
}

/// Counts on \a day what was learned of the closed days since the last close.
JournalResult<Done> countLearned(const Journal &journal, Day &day,
                                 const std::vector<DayEntry> &entries)
{
    if (!day.lastClose)
        return Done{};
    const auto learned = learnedSince(journal, *day.lastClose, entries);
    if (!learned)
        return learned.error();
    day.learned = learned.value();
    for (const LearnedEnd &end : day.learned) {
        if (end.minor == 0)
            continue;
        DayLine &line = countOf(day.counts, end.payment.amount).learned;
        ++line.count;
        line.minor += end.minor;
    }
    return day.lastClose->keepsChanges ? Done{} : addWhatClosesMissed(journal, day);
}

/// Reads where \a day, the open one, begins, and what \a entries of the day book it has.
JournalResult<Done> readBook(const Journal &journal, Day &day, std::vector<DayEntry> &entries)
{
    const auto found = journal.dayBook().sinceClose();
    if (!found)
        return found.error();
    entries = found.value();
    if (!entries.empty() && entries.back().kind == DayEntryKind::Closed) {
        day.lastClose = closeFrom(entries.back());
        if (!day.lastClose) {
            qCCritical(lcJournal) << "a closed day holds what Tillside never wrote";
            return JournalError::Damaged;
        }
        entries.pop_back();
        day.scope.after = day.lastClose->through;
    }
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(day.reports),
                 [](const DayEntry &entry) { return entry.kind != DayEntryKind::Recounted; });
    return Done{};
}

QDateTime hourOf(const QDateTime &time, const QTimeZone &zone)
{
    const QTime local = time.toTimeZone(zone).time();
    return time.addSecs(-60 * local.minute() - local.second());
}

/// \a quarters by the hours of \a zone: in some zones, an hour begins at half past a UTC hour.
std::vector<HourSales> byHour(const std::vector<QuarterTotal> &quarters, const QTimeZone &zone)
{
    std::map<std::tuple<QString, int, QDateTime>, HourSales> hours;
    for (const QuarterTotal &quarter : quarters) {
        const QDateTime from = hourOf(quarter.from, zone);
        const Money &money = quarter.approved;
        const auto [at, isNew]
            = hours.try_emplace({money.currency().code, money.decimals(), from},
                                HourSales{from, 0, Money(0, money.currency(), money.decimals())});
        HourSales &hour = at->second;
        hour.count += quarter.count;
        hour.approved
            = Money(hour.approved.minor() + money.minor(), money.currency(), money.decimals());
    }
    std::vector<HourSales> sales;
    for (const auto &[key, hour] : hours)
        sales.push_back(hour);
    return sales;
}

bool isSameEntry(const DayEntry &a, const DayEntry &b)
{
    return a.sequence == b.sequence;
}

} // namespace

bool Day::isEmpty() const
{
    return counts.empty() && inDoubt.empty();
}

bool Day::operator==(const Day &other) const
{
    return scope == other.scope && counts == other.counts && terminals == other.terminals
        && inDoubt == other.inDoubt && learned == other.learned && hours == other.hours
        && lastClose == other.lastClose && through == other.through
        && std::equal(reports.begin(), reports.end(), other.reports.begin(), other.reports.end(),
                      isSameEntry);
}

JournalResult<Day> readOpenDay(const Journal &journal)
{
    const JournalResult<Transaction> moment = journal.snapshot();
    return moment ? countOpenDay(journal) : moment.error();
}

JournalResult<Day> countOpenDay(const Journal &journal)
{
    Day day;
    std::vector<DayEntry> entries;
    JournalResult<Done> done = readBook(journal, day, entries);
    if (done)
        done = countScope(journal, day);
    if (done)
        done = countLearned(journal, day, entries);
    if (!done)
        return done.error();
    const auto earlier = journal.daySums().toCheckOutside(day.scope);
    const auto newest = journal.daySums().newestNumber();
    if (!earlier || !newest)
        return earlier ? newest.error() : earlier.error();
    day.inDoubt.insert(day.inDoubt.begin(), earlier.value().begin(), earlier.value().end());
    day.through = newest.value();
    return day;
}

DayClose closeOf(const Day &day, const QString &by, const QString &supervisor)
{
    const bool hasDoubt = !day.inDoubt.empty();
    DayClose close{.by = by,
                   .supervisor = hasDoubt ? supervisor : QString(),
                   .through = day.through,
                   .counts = day.counts};
    for (const ListedPayment &payment : day.inDoubt)
        close.inDoubt.push_back(payment.id);
    std::sort(close.inDoubt.begin(), close.inDoubt.end());
    for (const LearnedEnd &end : day.learned)
        close.learned.push_back({end.payment.id, end.minor});
    return close;
}

JournalResult<Day> readDays(const Journal &journal, const QDate &first, const QDate &last,
                            const QTimeZone &zone)
{
    const JournalResult<Transaction> moment = journal.snapshot();
    if (!moment)
        return moment.error();
    Day day{.scope = {.period = Period::ofDays(first, last, zone)}};
    const JournalResult<Done> done = countScope(journal, day);
    if (!done)
        return done.error();
    constexpr int kMostDaysByHour = 2;
    if (first.daysTo(last) >= kMostDaysByHour)
        return day;
    const auto quarters = journal.daySums().quarters(day.scope, *day.scope.period);
    if (!quarters)
        return quarters.error();
    day.hours = byHour(quarters.value(), zone);
    return day;
}

} // namespace tillside

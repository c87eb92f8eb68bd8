#include "core/day/oldcloses.h"

#include "core/base/log.h"

#include <algorithm>
#include <limits>

namespace tillside {

namespace {

/// Takes the totals of \a counts off those of \a missed.
void takeOff(std::vector<DayCount> &missed, const std::vector<DayCount> &counts)
{
    for (const DayCount &count : counts)
        countOf(missed, count.money(0)).learned.minor -= count.total();
}

JournalResult<std::vector<DayCount>> countAll(const Journal &journal)
{
    const DaySums sums = journal.daySums();
    const auto totals = sums.totals({});
    const auto special = sums.special({});
    if (!totals || !special)
        return totals ? special.error() : totals.error();
    std::vector<PaymentTotal> all;
    for (const TerminalTotal &total : totals.value())
        all.push_back(total.total);
    return countDay(all, special.value());
}

} // namespace

JournalResult<Done> addWhatClosesMissed(const Journal &journal, Day &day)
{
    const auto all = countAll(journal);
    const auto closes = journal.dayBook().closes(std::numeric_limits<std::size_t>::max());
    if (!all || !closes)
        return all ? closes.error() : all.error();
    std::vector<DayCount> missed;
    for (const DayCount &count : all.value())
        countOf(missed, count.money(0)).learned.minor = count.total();
    for (const DayEntry &entry : closes.value()) {
        const auto close = closeFrom(entry);
        if (!close) {
            qCCritical(lcJournal) << "a closed day holds what Tillside never wrote";
            return JournalError::Damaged;
        }
        takeOff(missed, close->counts);
    }
    takeOff(missed, day.counts);
    for (const DayCount &count : missed) {
        if (count.learned.minor != 0)
            countOf(day.counts, count.money(0)).learned.minor += count.learned.minor;
    }
    return Done{};
}

} // namespace tillside

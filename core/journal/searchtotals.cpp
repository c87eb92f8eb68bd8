// The totals of PaymentSearch; paymentsearch.cpp has its pages.
#include "core/base/named.h"
#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/paymentsearch.h"
#include "core/journal/searchkey.h"
#include "core/journal/searchsql.h"
#include "core/journal/totalsum.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace tillside {

namespace {

constexpr qint64 kHour = 3600;

/// The whole UTC hours of a period, and what is left of it before and after them. In some zones a
/// day begins at half past or a quarter to a UTC hour.
struct Hours {
    qint64 from = 0;
    qint64 to = 0;
    std::vector<Period> rest;
};

Period between(qint64 from, qint64 to)
{
    return {.from = QDateTime::fromSecsSinceEpoch(from, Qt::UTC),
            .to = QDateTime::fromSecsSinceEpoch(to, Qt::UTC)};
}

Hours hoursOf(const std::optional<Period> &period)
{
    if (!period)
        return {.from = std::numeric_limits<qint64>::min(),
                .to = std::numeric_limits<qint64>::max(),
                .rest = {}};
    const qint64 from = period->from.toSecsSinceEpoch();
    const qint64 to = period->to.toSecsSinceEpoch();
    Hours hours{.from = (from + kHour - 1) / kHour, .to = to / kHour, .rest = {}};
    if (hours.from >= hours.to)
        return {.from = 0, .to = 0, .rest = {*period}};
    if (from < hours.from * kHour)
        hours.rest.push_back(between(from, hours.from * kHour));
    if (hours.to * kHour < to)
        hours.rest.push_back(between(hours.to * kHour, to));
    return hours;
}

bool wants(const PaymentFilter &filter, Standing standing)
{
    return filter.standings.empty()
        || std::find(filter.standings.begin(), filter.standings.end(), standing)
        != filter.standings.end();
}

/// The standings of \a filter that `total` has.
std::vector<Standing> knownStandings(const PaymentFilter &filter)
{
    std::vector<Standing> known;
    for (const Standing standing : kStandings) {
        if (standing != Standing::NotKnown && wants(filter, standing))
            known.push_back(standing);
    }
    return known;
}

/// Adds up the payments that the lookups of filters find.
class Summing {
public:
    Summing(Database &database, TotalSum &sum)
        : m_database(database)
        , m_sum(sum)
    { }

    [[nodiscard]] JournalResult<Done> add(const PaymentFilter &filter);

private:
    [[nodiscard]] JournalResult<Done> add(const PaymentLookup &lookup, bool mayRepeat);

    Database &m_database;
    TotalSum &m_sum;
    std::set<qint64> m_added; ///< What a search has found; its ways may meet.
};

JournalResult<Done> Summing::add(const PaymentFilter &filter)
{
    for (const PaymentLookup &lookup : lookupsOf(filter)) {
        if (!lookup.isOrdered) {
            const auto keys = gatherKeys(m_database, lookup);
            if (!keys)
                return keys.error();
            if (!keys.value())
                continue;
        }
        const JournalResult<Done> added = add(lookup, filter.search.has_value());
        if (!added)
            return added;
    }
    return Done{};
}

JournalResult<Done> Summing::add(const PaymentLookup &lookup, bool mayRepeat)
{
    const SearchSql sql = selectFigures(lookup);
    Statement select(m_database, sql.text);
    select.bind(sql.values);
    return takeRows(
        select, kTotalColumns + 1,
        [](const Row &row) {
            const auto total = totalFromRow(row);
            return total ? std::optional(std::pair(*total, row.back().toLongLong())) : std::nullopt;
        },
        [this, mayRepeat](const auto &found) {
            if (!mayRepeat || m_added.insert(found.second).second)
                m_sum.add(found.first);
        });
}

/// The group after \a group; nothing after the last.
JournalResult<std::optional<TotalGroup>> groupAfter(Database &database, const TotalGroup &group)
{
    const SearchSql sql = selectGroupAfter(group);
    Statement select(database, sql.text);
    select.bind(sql.values);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    if (!row.value())
        return std::optional<TotalGroup>();
    return std::optional(TotalGroup{.type = select.value(0).toString(),
                                    .standing = select.value(1).toString(),
                                    .currency = select.value(2).toString(),
                                    .decimals = select.value(3).toInt()});
}

bool wants(const PaymentFilter &filter, const TotalGroup &group)
{
    const auto standing = named(kStandings, group.standing);
    return (!filter.type || nameOf(*filter.type) == group.type)
        && (!standing || wants(filter, *standing));
}

JournalResult<Done> addGroup(Database &database, TotalSum &sum, const SearchSql &sql)
{
    Statement select(database, sql.text);
    select.bind(sql.values);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    if (select.value(0).isNull())
        return Done{};
    const auto total = totalFromRow(select.row(kTotalColumns));
    if (!total)
        return JournalError::Damaged;
    sum.add(*total);
    return Done{};
}

/// Goes from group to group instead of through all rows of the hours: that needs no sorting.
JournalResult<Done> addHours(Database &database, TotalSum &sum, const PaymentFilter &filter,
                             const Hours &hours)
{
    TotalGroup group;
    while (true) {
        const auto next = groupAfter(database, group);
        if (!next)
            return next.error();
        if (!next.value())
            return Done{};
        group = *next.value();
        if (!wants(filter, group))
            continue;
        const JournalResult<Done> added
            = addGroup(database, sum, selectTotal(group, filter, hours.from, hours.to));
        if (!added)
            return added;
    }
}

/// What the roll-up has of \a filter, and the rest of its period from the payments.
JournalResult<Done> addKnown(Database &database, TotalSum &sum, PaymentFilter filter)
{
    const Hours hours = hoursOf(filter.period);
    JournalResult<Done> added
        = hours.from < hours.to ? addHours(database, sum, filter, hours) : Done{};
    for (const Period &rest : hours.rest) {
        filter.period = rest;
        if (added)
            added = Summing(database, sum).add(filter);
    }
    return added;
}

JournalResult<Done> addAll(Database &database, TotalSum &sum, const PaymentFilter &filter)
{
    if (filter.search)
        return Summing(database, sum).add(filter);
    JournalResult<Done> added = Done{};
    PaymentFilter part = filter;
    part.standings = knownStandings(filter);
    if (!part.standings.empty())
        added = addKnown(database, sum, part);
    part.standings = {Standing::NotKnown};
    if (added && wants(filter, Standing::NotKnown))
        added = Summing(database, sum).add(part);
    return added;
}

} // namespace

JournalResult<std::vector<PaymentTotal>> PaymentSearch::totals(const PaymentFilter &filter) const
{
    TotalSum sum;
    const JournalResult<Done> added = addAll(m_database, sum, filter);
    return added ? JournalResult<std::vector<PaymentTotal>>(sum.totals()) : added.error();
}

} // namespace tillside

// Pages and changes; searchtotals.cpp has the totals.
#include "core/journal/paymentsearch.h"

#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/searchkey.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Listed = std::vector<ListedPayment>;

JournalResult<Listed> listed(Database &database, const SearchSql &sql)
{
    Statement select(database, sql.text);
    select.bind(sql.values);
    return collectRows(select, listedColumnCount(), listedFromRow);
}

SearchKey keyOf(const ListedPayment &payment)
{
    return {payment.startedAt.toSecsSinceEpoch(), payment.number};
}

bool isNewer(const std::optional<PagePlace> &place)
{
    return place && place->side == PagePlace::Side::Newer;
}

/// The \a limit first of \a keys, seen from \a place.
JournalResult<Listed> firstOf(Database &database, std::vector<SearchKey> keys,
                              const std::optional<PagePlace> &place, int limit)
{
    std::erase_if(keys, [&place](const SearchKey &key) { return !isBeyond(key, place); });
    std::sort(keys.begin(), keys.end());
    if (!isNewer(place))
        std::reverse(keys.begin(), keys.end());
    keys.resize(std::min(keys.size(), static_cast<std::size_t>(limit)));
    std::vector<qint64> numbers;
    for (const SearchKey &key : keys)
        numbers.push_back(key.number);
    return listed(database, selectNumbered(numbers));
}

/// Adds up to \a limit payments of \a lookup to \a page.
JournalResult<Done> addTo(PaymentPage &page, Database &database, const PaymentLookup &lookup,
                          const std::optional<PagePlace> &place, int limit)
{
    JournalResult<Listed> found = Listed();
    if (lookup.isOrdered) {
        found = listed(database, selectPage(lookup, place, limit));
    } else {
        const auto keys = gatherKeys(database, lookup);
        if (!keys)
            return keys.error();
        page.isTooWide = page.isTooWide || !keys.value();
        found = firstOf(database, keys.value().value_or(std::vector<SearchKey>()), place, limit);
    }
    if (!found)
        return found.error();
    Listed more = std::move(found).value();
    page.payments.insert(page.payments.end(), std::make_move_iterator(more.begin()),
                         std::make_move_iterator(more.end()));
    return Done{};
}

/// Puts what several lookups have found in order, the newest first, each once.
void putInOrder(Listed &payments)
{
    const auto isBefore
        = [](const ListedPayment &a, const ListedPayment &b) { return keyOf(a) > keyOf(b); };
    if (!std::is_sorted(payments.begin(), payments.end(), isBefore)) // As a single lookup has it.
        std::sort(payments.begin(), payments.end(), isBefore);
    payments.erase(std::unique(payments.begin(), payments.end(),
                               [](const auto &a, const auto &b) { return a.number == b.number; }),
                   payments.end());
}

/// Drops what is further than \a limit from \a place.
void cut(PaymentPage &page, const std::optional<PagePlace> &place, int limit)
{
    Listed &payments = page.payments;
    page.hasMore = std::ssize(payments) > limit;
    if (!page.hasMore)
        return;
    if (isNewer(place))
        payments.erase(payments.begin(), payments.end() - limit);
    else
        payments.erase(payments.begin() + limit, payments.end());
}

} // namespace

JournalResult<PaymentPage> PaymentSearch::page(const PaymentFilter &filter,
                                               const std::optional<PagePlace> &place,
                                               int limit) const
{
    PaymentPage page;
    for (const PaymentLookup &lookup : lookupsOf(filter)) {
        const JournalResult<Done> added = addTo(page, m_database, lookup, place, limit + 1);
        if (!added)
            return added.error();
    }
    putInOrder(page.payments);
    cut(page, place, limit);
    return page;
}

JournalResult<bool> PaymentSearch::isTooWide(const PaymentFilter &filter) const
{
    for (const PaymentLookup &lookup : lookupsOf(filter)) {
        if (lookup.isOrdered)
            continue;
        const auto keys = gatherKeys(m_database, lookup);
        if (!keys)
            return keys.error();
        if (!keys.value())
            return true;
    }
    return false;
}

JournalResult<qint64> PaymentSearch::count(const PaymentFilter &filter, qint64 most) const
{
    std::set<qint64> numbers;
    for (const PaymentLookup &lookup : lookupsOf(filter)) {
        const auto found = readKeys(m_database, selectKeys(lookup, {}, most));
        if (!found)
            return found.error();
        for (const SearchKey &key : found.value())
            numbers.insert(key.number);
    }
    return std::min(most, static_cast<qint64>(numbers.size()));
}

JournalResult<Listed> PaymentSearch::among(const PaymentFilter &filter,
                                           const std::vector<PaymentId> &payments) const
{
    const std::vector<PaymentLookup> lookups = lookupsOf(filter);
    if (lookups.empty())
        return Listed();
    auto found = listed(m_database, selectAmong(lookups, payments));
    if (!found)
        return found.error();
    Listed result = std::move(found).value();
    putInOrder(result);
    return result;
}

JournalResult<PaymentChanges> PaymentSearch::changes(const std::optional<qint64> &since) const
{
    PaymentChanges changes;
    const auto newest = m_database.number(u"SELECT coalesce(max(sequence), 0) FROM event"_s);
    if (!newest)
        return newest.error();
    changes.upTo = newest.value();
    if (!since || *since == changes.upTo)
        return changes;
    Statement select(m_database,
                     u"SELECT payment FROM event WHERE sequence > ? AND sequence <= ? "
                     "AND payment IS NOT NULL"_s);
    select.bind(*since).bind(changes.upTo);
    const auto ids = collectRows(
        select, 1, [](const Row &row) { return PaymentId::parse(row[0].toString()); });
    if (!ids)
        return ids.error();
    const std::set<PaymentId> once(ids.value().begin(), ids.value().end());
    changes.payments.assign(once.begin(), once.end());
    return changes;
}

JournalResult<std::vector<MoneyForm>> PaymentSearch::moneyForms() const
{
    Statement select(m_database, u"SELECT DISTINCT currency, decimals FROM terminal"_s);
    return collectRows(select, 2, [](const Row &row) {
        RowReader reader(row);
        const Currency currency = reader.currency();
        return std::optional(MoneyForm{currency, static_cast<int>(reader.integer())});
    });
}

} // namespace tillside

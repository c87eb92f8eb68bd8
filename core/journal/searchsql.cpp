#include "core/journal/searchsql.h"

#include "core/journal/listedpayment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The terms of \a lookup with those of its bounds, which are always there: without a bound, SQLite
/// would scan the index. The values of the bounds come first.
QString termsOf(const PaymentLookup &lookup)
{
    return (QStringList{u"started >= ? AND started < ?"_s} + lookup.terms).join(u" AND "_s);
}

Row valuesOf(const PaymentLookup &lookup)
{
    Row values{lookup.from, lookup.to};
    values.insert(values.end(), lookup.values.begin(), lookup.values.end());
    return values;
}

SearchSql from(const PaymentLookup &lookup, const QString &columns)
{
    return {.text = u"SELECT %1 FROM payment INDEXED BY %2 WHERE %3"_s.arg(columns, lookup.index,
                                                                           termsOf(lookup)),
            .values = valuesOf(lookup)};
}

bool isNewer(const std::optional<PagePlace> &place)
{
    return place && place->side == PagePlace::Side::Newer;
}

/// The place is one of the bounds too, because SQLite looks for one on each side and filters by the
/// rest.
PaymentLookup beyond(PaymentLookup lookup, const std::optional<PagePlace> &place)
{
    if (!place)
        return lookup;
    if (isNewer(place))
        lookup.from = std::max(lookup.from, place->second);
    else
        lookup.to = std::min(lookup.to, place->second + 1);
    lookup.terms
        += isNewer(place) ? u"(started, number) > (?, ?)"_s : u"(started, number) < (?, ?)"_s;
    lookup.values.push_back(place->second);
    lookup.values.push_back(place->number);
    return lookup;
}

template <typename T>
QString jsonOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

SearchSql selectPage(const PaymentLookup &lookup, const std::optional<PagePlace> &place, int limit)
{
    SearchSql sql = from(beyond(lookup, place), listedColumns());
    sql.text += isNewer(place) ? u" ORDER BY started, number LIMIT ?"_s
                               : u" ORDER BY started DESC, number DESC LIMIT ?"_s;
    sql.values.push_back(limit);
    return sql;
}

SearchSql selectKeys(const PaymentLookup &lookup, const std::optional<PagePlace> &place,
                     qint64 limit)
{
    SearchSql sql = from(beyond(lookup, place), u"started, number"_s);
    sql.text += u" LIMIT ?"_s;
    sql.values.push_back(limit);
    return sql;
}

SearchSql selectNumbered(const std::vector<qint64> &numbers)
{
    return {.text
            = u"SELECT %1 FROM payment WHERE number IN (SELECT value FROM json_each(?))"_s.arg(
                listedColumns()),
            .values = {jsonOf(numbers)}};
}

SearchSql selectAmong(const std::vector<PaymentLookup> &lookups,
                      const std::vector<PaymentId> &payments)
{
    std::vector<QString> ids;
    for (const PaymentId &id : payments)
        ids.push_back(id.text());
    SearchSql sql{.text = {}, .values = {jsonOf(ids)}};
    QStringList any;
    for (const PaymentLookup &lookup : lookups) {
        any += u"(%1)"_s.arg(termsOf(lookup));
        const Row values = valuesOf(lookup);
        sql.values.insert(sql.values.end(), values.begin(), values.end());
    }
    sql.text = u"SELECT %1 FROM payment INDEXED BY sqlite_autoindex_payment_1 "
               "WHERE id IN (SELECT value FROM json_each(?)) AND (%2)"_s.arg(listedColumns(),
                                                                             any.join(u" OR "_s));
    return sql;
}

SearchSql selectFigures(const PaymentLookup &lookup)
{
    return from(lookup,
                u"type, standing, 1, amount_minor, currency, decimals, "
                "coalesce(approved_minor, amount_minor), tip_minor, pennies_minor, "
                "cashback_minor, surcharge_minor, number"_s);
}

SearchSql selectGroupAfter(const TotalGroup &group)
{
    // One step of the order at a time: for a row of values, SQLite would look for the first of them
    // and read on from there.
    return {.text = uR"(SELECT * FROM (SELECT type, standing, currency, decimals FROM total
                WHERE type = ? AND standing = ? AND currency = ? AND decimals > ?
                ORDER BY decimals LIMIT 1)
            UNION ALL SELECT * FROM (SELECT type, standing, currency, decimals FROM total
                WHERE type = ? AND standing = ? AND currency > ?
                ORDER BY currency, decimals LIMIT 1)
            UNION ALL SELECT * FROM (SELECT type, standing, currency, decimals FROM total
                WHERE type = ? AND standing > ? ORDER BY standing, currency, decimals LIMIT 1)
            UNION ALL SELECT * FROM (SELECT type, standing, currency, decimals FROM total
                WHERE type > ? ORDER BY type, standing, currency, decimals LIMIT 1)
            LIMIT 1)"_s,
            .values = {group.type, group.standing, group.currency, group.decimals, group.type,
                       group.standing, group.currency, group.type, group.standing, group.type}};
}

SearchSql selectTotal(const TotalGroup &group, const PaymentFilter &filter, qint64 from, qint64 to)
{
    SearchSql sql{.text = u"SELECT type, standing, sum(count), sum(asked), currency, decimals, "
                          "sum(approved), sum(tip), sum(pennies), sum(cashback), sum(surcharge) "
                          "FROM total WHERE type = ? AND standing = ? AND currency = ? "
                          "AND decimals = ? AND hour >= ? AND hour < ?"_s,
                  .values = {group.type, group.standing, group.currency, group.decimals, from, to}};
    if (filter.terminal) {
        sql.text += u" AND terminal = ?"_s;
        sql.values.push_back(filter.terminal->text());
    }
    if (filter.cashier) {
        sql.text += u" AND cashier = ?"_s;
        sql.values.push_back(*filter.cashier);
    }
    return sql;
}

} // namespace tillside

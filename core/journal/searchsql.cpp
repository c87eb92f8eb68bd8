#include "core/journal/searchsql.h"

#include "core/journal/listedpayment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

SearchSql from(const PaymentLookup &lookup, const QString &columns)
{
    const QString where
        = lookup.terms.isEmpty() ? QString() : u" WHERE "_s + lookup.terms.join(u" AND "_s);
    return {.text = u"SELECT %1 FROM payment INDEXED BY %2"_s.arg(columns, lookup.index) + where,
            .values = lookup.values};
}

bool isNewer(const std::optional<PagePlace> &place)
{
    return place && place->side == PagePlace::Side::Newer;
}

PaymentLookup beyond(PaymentLookup lookup, const std::optional<PagePlace> &place)
{
    if (!place)
        return lookup;
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
        any += lookup.terms.isEmpty() ? u"1"_s : u"(%1)"_s.arg(lookup.terms.join(u" AND "_s));
        sql.values.insert(sql.values.end(), lookup.values.begin(), lookup.values.end());
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

SearchSql selectTotals(const PaymentFilter &filter, qint64 from, qint64 to)
{
    PaymentLookup hours{
        .index = {}, .terms = {u"hour >= ?"_s, u"hour < ?"_s}, .values = {from, to}};
    PaymentFilter rest = filter;
    rest.period.reset();
    narrow(hours, rest);
    narrowStanding(hours, rest);
    return {.text = u"SELECT type, standing, sum(count), sum(asked), currency, decimals, "
                    "sum(approved), sum(tip), sum(pennies), sum(cashback), sum(surcharge) "
                    "FROM total WHERE %1 GROUP BY type, standing, currency, decimals"_s.arg(
                        hours.terms.join(u" AND "_s)),
            .values = hours.values};
}

} // namespace tillside

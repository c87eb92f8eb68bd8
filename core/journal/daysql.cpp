#include "core/journal/daysql.h"

#include "core/journal/listedpayment.h"
#include "core/model/standing.h"

#include <QStringList>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The term that a payment of \a scope fits.
QString termOf(const DayScope &scope)
{
    return scope.period ? u"started >= ? AND started < ?"_s : u"number > ?"_s;
}

Row valuesOf(const DayScope &scope)
{
    if (scope.period)
        return {scope.period->from.toSecsSinceEpoch(), scope.period->to.toSecsSinceEpoch()};
    return {scope.after};
}

// Each term fits a partial index only if it says the index's own term as well.

QString termOf(Standing standing)
{
    return u"standing = '%1' AND standing <> 'approved'"_s.arg(nameOf(standing));
}

QStringList specialTerms()
{
    QStringList terms;
    for (const QString &type : {u"void"_s, u"capture"_s})
        terms += u"type = '%1' AND type <> 'sale'"_s.arg(type);
    for (const Standing standing :
         {Standing::NotKnown, Standing::Contradicted, Standing::Settled, Standing::Voided})
        terms += termOf(standing);
    return terms;
}

/// Selects the payments that fit any of \a terms and \a scope, or are outside of it.
SearchSql listAny(const QStringList &terms, const DayScope &scope, bool isOutside)
{
    const QString where = isOutside ? u"NOT (%1)"_s.arg(termOf(scope)) : termOf(scope);
    SearchSql sql;
    QStringList selects;
    for (const QString &term : terms) {
        selects += u"SELECT number FROM payment WHERE %1 AND %2"_s.arg(term, where);
        const Row values = valuesOf(scope);
        sql.values.insert(sql.values.end(), values.begin(), values.end());
    }
    sql.text = u"SELECT %1 FROM payment WHERE number IN (%2) ORDER BY number"_s.arg(
        listedColumns(), selects.join(u" UNION "_s));
    return sql;
}

} // namespace

QString selectShiftTotals()
{
    const auto sum = [](const QString &column) { return u"sum(coalesce(%1, 0))"_s.arg(column); };
    const QStringList columns{u"terminal"_s,
                              u"type"_s,
                              u"standing"_s,
                              u"count(*)"_s,
                              u"sum(amount_minor)"_s,
                              u"currency"_s,
                              u"decimals"_s,
                              sum(u"approved_minor, amount_minor"_s),
                              sum(u"tip_minor"_s),
                              sum(u"pennies_minor"_s),
                              sum(u"cashback_minor"_s),
                              sum(u"surcharge_minor"_s)};
    return u"SELECT %1 FROM payment WHERE number > ? "
           "GROUP BY terminal, type, standing, currency, decimals"_s.arg(columns.join(u", "_s));
}

SearchSql selectSpecial(const DayScope &scope)
{
    return listAny(specialTerms(), scope, false);
}

SearchSql selectToCheckOutside(const DayScope &scope)
{
    return listAny({termOf(Standing::NotKnown), termOf(Standing::Contradicted)}, scope, true);
}

SearchSql selectQuarters(const DayScope &scope, const Period &period)
{
    SearchSql sql{
        .text = u"SELECT started / 900, count(*), sum(coalesce(approved_minor, amount_minor)),"
                " currency, decimals FROM payment INDEXED BY payment_started "
                "WHERE started >= ? AND started < ? AND type = 'sale' "
                "AND standing = 'approved' AND %1 GROUP BY started / 900, currency, decimals"_s.arg(
                    termOf(scope)),
        .values = valuesOf({.period = period})};
    const Row values = valuesOf(scope);
    sql.values.insert(sql.values.end(), values.begin(), values.end());
    return sql;
}

QString selectListed()
{
    return u"SELECT %1 FROM payment WHERE id = ?"_s.arg(listedColumns());
}

QString selectVoidsOf()
{
    return u"SELECT %1 FROM payment WHERE original = ? AND type = 'void' ORDER BY number"_s.arg(
        listedColumns());
}

QString selectIsRecordedBefore()
{
    return u"SELECT EXISTS (SELECT 1 FROM event WHERE payment = ? AND sequence < ?)"_s;
}

} // namespace tillside

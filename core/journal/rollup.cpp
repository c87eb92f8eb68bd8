#include "core/journal/rollup.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// A total is the sum of the hours of one group of columns, so they come first: its rows lie side
/// by side.
const QString kKey = u"type, standing, currency, decimals, hour, terminal, cashier"_s;
/// The values of these columns. `@` stands before each column of `payment`, for "OLD." or "NEW.".
const QString kKeyOf = u"@type, @standing, @currency, @decimals, @started / 3600, @terminal, "
                       "coalesce(@cashier, '')"_s;

const QStringList kSums{u"count"_s,   u"asked"_s,    u"approved"_s, u"tip"_s,
                        u"pennies"_s, u"cashback"_s, u"surcharge"_s};

/// \a amount, if the payment moved money.
QString moved(const QString &amount)
{
    return u"iif(@standing IN ('approved', 'voided'), coalesce(%1, 0), 0)"_s.arg(amount);
}

/// What one payment adds to each of the sums.
QStringList sumsOf()
{
    return {u"1"_s,
            u"@amount_minor"_s,
            moved(u"@approved_minor, @amount_minor"_s),
            moved(u"@tip_minor"_s),
            moved(u"@pennies_minor"_s),
            moved(u"@cashback_minor"_s),
            moved(u"@surcharge_minor"_s)};
}

/// \a sql over the columns of \a row: "OLD.", "NEW." or nothing.
QString over(QString sql, const QString &row)
{
    return sql.replace(u'@', row);
}

QString createTable()
{
    return uR"(CREATE TABLE total (
            type TEXT NOT NULL,
            standing TEXT NOT NULL,
            currency TEXT NOT NULL,
            decimals INTEGER NOT NULL,
            hour INTEGER NOT NULL,
            terminal TEXT NOT NULL COLLATE NOCASE,
            cashier TEXT NOT NULL,
            count INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            approved INTEGER NOT NULL,
            tip INTEGER NOT NULL,
            pennies INTEGER NOT NULL,
            cashback INTEGER NOT NULL,
            surcharge INTEGER NOT NULL,
            PRIMARY KEY (%1)
        ) STRICT, WITHOUT ROWID)"_s.arg(kKey);
}

/// The totals of all payments, computed anew.
QString selectTotals()
{
    return over(u"SELECT %1, sum(%2) FROM payment WHERE standing <> 'not-known' GROUP BY %1"_s.arg(
                    kKeyOf, sumsOf().join(u"), sum("_s)),
                {});
}

/// Adds the payment in \a row to its totals, or with the \a sign "-" takes it out of them.
QString add(const QString &row, const QString &sign)
{
    QStringList grown;
    for (const QString &sum : kSums)
        grown += u"%1 = %1 + excluded.%1"_s.arg(sum);
    return over(u"INSERT INTO total (%1, %2) VALUES (%3, %4) ON CONFLICT DO UPDATE SET %5;"_s.arg(
                    kKey, kSums.join(u", "_s), kKeyOf, sign + sumsOf().join(u", "_s + sign),
                    grown.join(u", "_s)),
                row);
}

/// Drops the totals that no payment is left in.
QString dropEmpty()
{
    return over(u"DELETE FROM total WHERE (%1) = (%2) AND count = 0;"_s.arg(kKey, kKeyOf),
                u"OLD."_s);
}

/// A trigger for each way to change a sum. `standing` and the sums depend on the columns named.
QStringList triggers()
{
    const QString figures
        = u"(@standing, @approved_minor, @tip_minor, @pennies_minor, @cashback_minor, "
          "@surcharge_minor)"_s;
    const QString isOther = over(figures, u"OLD."_s) + u" IS NOT "_s + over(figures, u"NEW."_s);
    const QString change = u"AFTER UPDATE OF state, ended, approved_minor, tip_minor, "
                           "pennies_minor, cashback_minor, surcharge_minor, contradicted_at, "
                           "settled_at ON payment"_s;
    return {
        uR"(CREATE TRIGGER total_new AFTER INSERT ON payment WHEN NEW.standing <> 'not-known'
            BEGIN %1 END)"_s.arg(add(u"NEW."_s, {})),
        uR"(CREATE TRIGGER total_out %1 WHEN OLD.standing <> 'not-known' AND %2
            BEGIN %3 %4 END)"_s.arg(change, isOther, add(u"OLD."_s, u"-"_s), dropEmpty()),
        uR"(CREATE TRIGGER total_in %1 WHEN NEW.standing <> 'not-known' AND %2
            BEGIN %3 END)"_s.arg(change, isOther, add(u"NEW."_s, {})),
    };
}

} // namespace

QStringList createRollUp()
{
    return QStringList{createTable(), u"INSERT INTO total "_s + selectTotals()} + triggers();
}

QString selectWrongTotals()
{
    return uR"(SELECT * FROM (%1 EXCEPT SELECT * FROM total)
        UNION ALL SELECT * FROM (SELECT * FROM total EXCEPT %1))"_s.arg(selectTotals());
}

} // namespace tillside

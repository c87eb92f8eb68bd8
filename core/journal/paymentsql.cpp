#include "core/journal/paymentsql.h"

#include "core/journal/paymentrow.h"

#include <QStringList>

namespace tillside {

using namespace Qt::StringLiterals;

QString selectPayment()
{
    static const QString sql = u"SELECT %1 FROM payment WHERE id = ?"_s.arg(paymentColumns());
    return sql;
}

QString selectPaymentWithUti()
{
    return u"SELECT %1 FROM payment WHERE uti = ? ORDER BY number DESC LIMIT 1"_s.arg(
        paymentColumns());
}

QString selectPayments(const PaymentQuery &query)
{
    QStringList conditions;
    QString index;
    if (query.unresolvedOnly)
        conditions += u"ended = 0"_s; // A literal, so that SQLite can use the partial index.
    // SQLite prefers other ways to a partial index on a column that is merely not NULL.
    if (query.contradictedOnly) {
        index = u" INDEXED BY payment_contradicted"_s;
        conditions += u"contradicted_at IS NOT NULL"_s;
    }
    if (query.askAgainOnly) {
        index = u" INDEXED BY payment_ask_again"_s;
        conditions += u"ask_again_at IS NOT NULL"_s;
    }
    if (query.untoldOnly) {
        index = u" INDEXED BY payment_untold"_s;
        conditions += u"ended = 1 AND told_at IS NULL AND told_before = 0"_s;
    }
    if (query.terminal)
        conditions += u"terminal = ?"_s;
    if (query.original)
        conditions += u"original = ?"_s;
    if (query.type)
        conditions += u"type = ?"_s;
    if (query.minor)
        conditions += u"amount_minor = ?"_s;
    if (query.after)
        conditions += u"number > (SELECT number FROM payment WHERE id = ?)"_s;
    QString sql = u"SELECT %1 FROM payment"_s.arg(paymentColumns()) + index;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    return sql + (query.oldestFirst ? u" ORDER BY number"_s : u" ORDER BY number DESC"_s)
        + u" LIMIT ?"_s;
}

QString selectHasOwnUti()
{
    return uR"(SELECT EXISTS (SELECT 1 FROM payment INDEXED BY payment_own_uti
        WHERE terminal = ? AND uti_mode = '%1'
        AND EXISTS (SELECT 1 FROM event WHERE event.payment = payment.id AND code = ?)
        AND NOT EXISTS (SELECT 1 FROM event WHERE event.payment = payment.id AND code = ?)))"_s.arg(
        nameOf(UtiMode::Ours));
}

QString selectHasResult()
{
    // A terminal repeats the result of the customer before, or of the one before that.
    return uR"(SELECT EXISTS (SELECT 1 FROM (
            SELECT id, result_digest FROM payment WHERE terminal = ? ORDER BY number DESC LIMIT 50)
        WHERE result_digest = ? AND id <> ?))"_s;
}

} // namespace tillside

#include "core/journal/paymentsql.h"

#include "core/journal/paymentrow.h"

#include <QStringList>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString isApproved()
{
    QStringList states;
    for (const PaymentState state : kPaymentStates) {
        if (outcomeOf(state) == Outcome::Approved)
            states += u"'%1'"_s.arg(nameOf(state));
    }
    return u"state IN (%1)"_s.arg(states.join(u", "_s));
}

} // namespace

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
    if (query.unresolvedOnly)
        conditions += u"ended = 0"_s; // A constant, so that the partial index may be used.
    if (query.approvedOnly)
        conditions += isApproved();
    if (query.terminal)
        conditions += u"terminal = ?"_s;
    if (query.original)
        conditions += u"original = ?"_s;
    QString sql = u"SELECT %1 FROM payment"_s.arg(paymentColumns());
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    return sql + (query.oldestFirst ? u" ORDER BY number"_s : u" ORDER BY number DESC"_s)
        + u" LIMIT ?"_s;
}

} // namespace tillside

#include "core/journal/paymenttable.h"

#include "core/journal/database.h"
#include "core/journal/paymentrow.h"
#include "core/journal/statement.h"

#include <QStringList>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString placeholders(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s);
}

} // namespace

JournalResult<bool> hasPayment(Database &database, const PaymentId &id)
{
    Statement select(database, u"SELECT 1 FROM payment WHERE id = ?"_s);
    select.bind(id.text());
    return select.next();
}

JournalResult<Done> insertPayment(Database &database, const Row &row)
{
    static const QString sql = u"INSERT INTO payment (%1) VALUES (%2)"_s.arg(
        paymentColumns(), placeholders(paymentColumnCount()));
    return Statement(database, sql).bind(row).run();
}

JournalResult<Done> replacePayment(Database &database, const Row &row)
{
    static const QString sql = u"UPDATE payment SET (%1) = (%2) WHERE id = ?"_s.arg(
        changingPaymentColumns(), placeholders(paymentColumnCount() - kRequestColumns));
    Statement update(database, sql);
    for (std::size_t i = kRequestColumns; i < row.size(); ++i)
        update.bind(row[i]);
    return update.bind(row.front()).run();
}

JournalResult<bool> replaceIfStill(Database &database, const Row &last, const Row &next)
{
    static const QString sql
        = u"UPDATE payment SET (%1) = (%2) WHERE id = ? AND (%3) IS (%4)"_s.arg(
            changingPaymentColumns(), placeholders(paymentColumnCount() - kRequestColumns),
            paymentColumns(), placeholders(paymentColumnCount()));
    Statement update(database, sql);
    for (std::size_t i = kRequestColumns; i < next.size(); ++i)
        update.bind(next[i]);
    const JournalResult<Done> done = update.bind(next.front()).bind(last).run();
    if (!done)
        return done.error();
    return update.changedRows() == 1;
}

bool isSameRequest(const Row &current, const Row &next)
{
    return std::equal(current.cbegin(), current.cbegin() + kRequestColumns, next.cbegin());
}

} // namespace tillside

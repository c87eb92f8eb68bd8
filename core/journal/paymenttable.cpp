#include "core/journal/paymenttable.h"

#include "core/journal/database.h"
#include "core/journal/paymentrow.h"
#include "core/journal/searchschema.h"
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

/// Replaces the columns after the request. What counts as told from before version 3 does so only
/// as long as the state is the same. Binds these columns and the new state.
QString updatePayment()
{
    return u"UPDATE payment SET (%1) = (%2), told_before = told_before AND state = ?"_s.arg(
        changingPaymentColumns(), placeholders(paymentColumnCount() - kRequestColumns));
}

void bindChange(Statement &update, const Row &row)
{
    for (std::size_t i = kRequestColumns; i < row.size(); ++i)
        update.bind(row[i]);
    update.bind(row[kStateColumn]);
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
    static const QString sql = u"INSERT INTO payment (%1, recorded_as) VALUES (%2, %3)"_s.arg(
        paymentColumns(), placeholders(paymentColumnCount()), QString::number(kRecordedAs));
    return Statement(database, sql).bind(row).run();
}

JournalResult<Done> replacePayment(Database &database, const Row &row)
{
    static const QString sql = updatePayment() + u" WHERE id = ?"_s;
    Statement update(database, sql);
    bindChange(update, row);
    return update.bind(row.front()).run();
}

JournalResult<bool> replaceIfStill(Database &database, const Row &last, const Row &next)
{
    static const QString sql = updatePayment()
        + u" WHERE id = ? AND (%1) IS (%2)"_s.arg(paymentColumns(),
                                                  placeholders(paymentColumnCount()));
    Statement update(database, sql);
    bindChange(update, next);
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

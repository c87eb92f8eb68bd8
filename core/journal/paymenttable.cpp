#include "core/journal/paymenttable.h"

#include "core/journal/database.h"
#include "core/journal/paymentrow.h"
#include "core/journal/profileschema.h"
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

/// The places of the columns in which \a next differs from \a last.
std::vector<std::size_t> changedColumns(const Row &last, const Row &next)
{
    std::vector<std::size_t> changed;
    for (std::size_t i = kRequestColumns; i < next.size(); ++i) {
        if (last[i] != next[i])
            changed.push_back(i);
    }
    return changed;
}

/// Sets the columns at \a places only: SQLite writes each index anew that has a column which is
/// set, even to the value that it has. What counts as told from before version 3 does so only as
/// long as the state is the same. bindChange() binds the values.
QString updatePayment(const std::vector<std::size_t> &places)
{
    QStringList columns;
    for (const std::size_t place : places)
        columns += paymentColumn(place) + u" = ?"_s;
    if (std::find(places.begin(), places.end(), kStateColumn) != places.end())
        columns += u"told_before = 0"_s;
    return u"UPDATE payment SET "_s + columns.join(u", "_s);
}

void bindChange(Statement &update, const std::vector<std::size_t> &places, const Row &next)
{
    for (const std::size_t place : places)
        update.bind(next[place]);
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
        paymentColumns(), placeholders(paymentColumnCount()), QString::number(kWrittenFor));
    return Statement(database, sql).bind(row).run();
}

JournalResult<Done> replacePayment(Database &database, const Row &current, const Row &next)
{
    const std::vector<std::size_t> places = changedColumns(current, next);
    Statement update(database, updatePayment(places) + u" WHERE id = ?"_s);
    bindChange(update, places, next);
    return update.bind(next.front()).run();
}

JournalResult<bool> replaceIfStill(Database &database, const Row &last, const Row &next)
{
    static const QString isStill = u" WHERE id = ? AND (%1) IS (%2)"_s.arg(
        paymentColumns(), placeholders(paymentColumnCount()));
    const std::vector<std::size_t> places = changedColumns(last, next);
    Statement update(database, updatePayment(places) + isStill);
    bindChange(update, places, next);
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

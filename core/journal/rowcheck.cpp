#include "core/journal/rowcheck.h"

#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/daybook.h"
#include "core/journal/metatable.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/rollup.h"
#include "core/journal/terminalrow.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<ChainFinding>;

/// Compares the row with \a id of \a select, \a columns wide, with \a digest.
template <typename DigestOf>
JournalResult<bool> isSame(Database &database, const QString &sql, const QString &id,
                           std::size_t columns, const QByteArray &digest, DigestOf digestOf)
{
    Statement select(database, sql);
    select.bind(id);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() && digestOf(select.row(columns)) == digest;
}

template <typename DigestOf>
JournalResult<Done> compare(Database &database, const NewestDigests &digests, const QString &sql,
                            std::size_t columns, DigestOf digestOf, ChainFault fault,
                            Findings &findings)
{
    for (const auto &[id, digest] : digests) {
        const QString text = QString::fromUtf8(id);
        const auto same = isSame(database, sql, text, columns, digest, digestOf);
        if (!same)
            return same.error();
        if (!same.value())
            findings.push_back({fault, 0, text});
    }
    return Done{};
}

/// Each payment with the digest in its newest event. As bytes, because that is what is hashed.
QString selectWithDigests()
{
    QStringList columns;
    for (const QString &column : paymentColumns().split(u", "_s))
        columns += u"CAST(%1 AS BLOB)"_s.arg(column);
    return u"SELECT %1, (SELECT state_digest FROM event WHERE event.payment = payment.id "
           "ORDER BY sequence DESC LIMIT 1) FROM payment ORDER BY number"_s.arg(
               columns.join(u", "_s));
}

/// A finding for each id that \a sql selects.
JournalResult<Done> findAll(Database &database, const QString &sql, ChainFault fault,
                            Findings &findings)
{
    Statement select(database, sql);
    return takeRows(
        select, 1, [](const Row &row) { return std::optional(row[0].toString()); },
        [fault, &findings](const QString &id) {
            findings.push_back({fault, 0, id});
        });
}

} // namespace

JournalResult<Done> comparePayments(Database &database, const NewestDigests &digests,
                                    Findings &findings)
{
    return compare(database, digests, selectPayment(), paymentColumnCount(), &digestOf,
                   ChainFault::PaymentChanged, findings);
}

JournalResult<Done> compareAllPayments(Database &database, Findings &findings,
                                       const std::function<void()> &onPayment)
{
    Statement select(database, selectWithDigests());
    const auto compared = takeRows(
        select, paymentColumnCount() + 1, [](const Row &row) { return std::optional(row); },
        [&](Row row) {
            const QVariant newest = row.back();
            row.pop_back();
            if (newest.isNull())
                findings.push_back({ChainFault::WithoutEvents, 0, row.front().toString()});
            else if (digestOf(row) != newest.toByteArray())
                findings.push_back({ChainFault::PaymentChanged, 0, row.front().toString()});
            if (onPayment)
                onPayment();
        });
    if (!compared)
        return compared;
    return findAll(database,
                   u"SELECT DISTINCT payment FROM event WHERE payment IS NOT NULL "
                   "AND payment NOT IN (SELECT id FROM payment)"_s,
                   ChainFault::PaymentChanged, findings);
}

JournalResult<Done> compareTerminals(Database &database, const NewestDigests &digests,
                                     Findings &findings)
{
    return compare(database, digests,
                   u"SELECT %1 FROM terminal WHERE id = ?"_s.arg(terminalColumns().join(u", "_s)),
                   static_cast<std::size_t>(terminalColumns().size()), &terminalDigest,
                   ChainFault::TerminalChanged, findings);
}

JournalResult<Done> findBareTerminals(Database &database, Findings &findings)
{
    return findAll(database,
                   u"SELECT id FROM terminal WHERE id NOT IN "
                   "(SELECT terminal FROM event WHERE terminal IS NOT NULL)"_s,
                   ChainFault::WithoutEvents, findings);
}

JournalResult<Done> compareTotals(Database &database, Findings &findings)
{
    Findings wrong;
    const JournalResult<Done> compared
        = findAll(database, selectWrongTotals(), ChainFault::TotalsWrong, wrong);
    if (!wrong.empty()) // One is enough: they are all computed anew in the same way.
        findings.push_back({ChainFault::TotalsWrong, 0, {}});
    return compared;
}

JournalResult<Done> compareDayBook(Database &database, qint64 newest, Findings &findings)
{
    const auto named = metaOf(database, dayBookKey());
    if (!named)
        return named.error();
    if (named.value().value_or(u"0"_s) != QString::number(newest))
        findings.push_back({ChainFault::DayBookWrong, newest, {}});
    return Done{};
}

} // namespace tillside

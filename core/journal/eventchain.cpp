#include "core/journal/eventchain.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/fielddigest.h"
#include "core/journal/masking.h"
#include "core/journal/paymentrow.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"

#include <map>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// One row of the table `event` as the hash sees it: texts, not what they mean.
struct Link {
    qint64 sequence = 0;
    QString payment;
    QString at;
    QString code;
    QString detail;
    QByteArray stateDigest;
    QByteArray previous;
    QByteArray hash;
};

QByteArray beginningOfChain()
{
    return QByteArray(FieldDigest::kSize, '\0');
}

QByteArray hashOf(const Link &link)
{
    FieldDigest digest("tillside-event-1");
    digest.add(link.previous);
    digest.add(QByteArray::number(link.sequence));
    for (const QString &text : {link.payment, link.at, link.code, link.detail})
        digest.add(text.toUtf8());
    digest.add(link.stateDigest);
    return digest.result();
}

JournalResult<Link> newestLink(Database &database)
{
    Statement select(database,
                     u"SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1"_s);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    Link link;
    link.hash = beginningOfChain();
    if (row.value()) {
        link.sequence = select.value(0).toLongLong();
        link.hash = select.value(1).toByteArray();
    }
    return link;
}

JournalResult<Done> insert(Database &database, const Link &link)
{
    Statement statement(database,
                        u"INSERT INTO event (sequence, payment, at, code, detail, state_digest, "
                        "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(Row{columnOf(link.sequence), columnOf(link.payment), columnOf(link.at),
                       columnOf(link.code), columnOf(link.detail), columnOf(link.stateDigest),
                       columnOf(link.previous), columnOf(link.hash)});
    return statement.run();
}

Link linkFromRow(const Row &row)
{
    RowReader reader(row);
    Link link;
    link.sequence = reader.integer();
    link.payment = reader.text();
    link.at = reader.text();
    link.code = reader.text();
    link.detail = reader.text();
    link.stateDigest = reader.blob();
    link.previous = reader.blob();
    link.hash = reader.blob();
    return link;
}

JournalError brokenAt(qint64 sequence)
{
    qCCritical(lcJournal) << "the chain of events is broken at" << sequence;
    return JournalError::Damaged;
}

using Digests = std::map<QString, QByteArray>; ///< By payment, of its newest event.

/// Walks from the newest event back, one further than asked to see the link to it.
JournalResult<Digests> walkBack(Database &database, std::optional<int> newest)
{
    Statement select(database,
                     u"SELECT sequence, payment, at, code, detail, state_digest, previous, hash "
                     "FROM event ORDER BY sequence DESC LIMIT ?"_s);
    select.bind(newest ? *newest + 1 : -1);
    Digests digests;
    std::optional<Link> later;
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        Link link = linkFromRow(select.row(8));
        if (link.hash != hashOf(link))
            return brokenAt(link.sequence);
        if (later && (later->sequence != link.sequence + 1 || later->previous != link.hash))
            return brokenAt(later->sequence);
        digests.try_emplace(link.payment, link.stateDigest);
        later = std::move(link);
    }
    const bool isBeginning = later && later->sequence == 1;
    if (isBeginning && later->previous != beginningOfChain())
        return brokenAt(1);
    if (later && !isBeginning && !newest)
        return brokenAt(later->sequence);
    return digests;
}

JournalResult<Done> checkRow(Database &database, const QString &payment, const QByteArray &digest)
{
    Statement select(database, u"SELECT %1 FROM payment WHERE id = ?"_s.arg(paymentColumns()));
    select.bind(payment);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    if (row.value() && digestOf(select.row(paymentColumnCount())) == digest)
        return Done{};
    qCCritical(lcJournal) << "payment" << payment << "is not as its newest event says";
    return JournalError::Damaged;
}

JournalResult<Done> checkEveryPaymentHasEvents(Database &database)
{
    const JournalResult<qint64> bare = database.number(
        u"SELECT count(*) FROM payment WHERE id NOT IN (SELECT payment FROM event)"_s);
    if (!bare)
        return bare.error();
    if (bare.value() == 0)
        return Done{};
    qCCritical(lcJournal) << bare.value() << "payments have no events";
    return JournalError::Damaged;
}

} // namespace

JournalResult<Done> appendEvents(Database &database, const PaymentId &payment,
                                 const std::vector<Evidence> &evidence,
                                 const QByteArray &stateDigest)
{
    JournalResult<Link> newest = newestLink(database);
    if (!newest)
        return newest.error();
    Link link = std::move(newest).value();
    for (const Evidence &item : evidence) {
        link.previous = link.hash;
        ++link.sequence;
        link.payment = payment.text();
        link.at = toIso8601(item.at);
        link.code = item.code;
        link.detail = maskCards(item.detail);
        link.stateDigest = stateDigest;
        link.hash = hashOf(link);
        const JournalResult<Done> inserted = insert(database, link);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

JournalResult<QByteArray> newestStateDigest(Database &database, const PaymentId &payment)
{
    Statement select(database,
                     u"SELECT state_digest FROM event WHERE payment = ? "
                     "ORDER BY sequence DESC LIMIT 1"_s);
    select.bind(payment.text());
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() ? select.value(0).toByteArray() : QByteArray();
}

JournalResult<Done> checkChain(Database &database, std::optional<int> newest)
{
    // One moment of the file: another process may be committing.
    const JournalResult<Transaction> moment
        = Transaction::begin(database, Transaction::Kind::Reading);
    if (!moment)
        return moment.error();
    const JournalResult<Digests> digests = walkBack(database, newest);
    if (!digests)
        return digests.error();
    for (const auto &[payment, digest] : digests.value()) {
        const JournalResult<Done> row = checkRow(database, payment, digest);
        if (!row)
            return row;
    }
    return newest ? JournalResult<Done>(Done{}) : checkEveryPaymentHasEvents(database);
}

} // namespace tillside

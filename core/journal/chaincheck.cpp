#include "core/journal/chaincheck.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/eventlink.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"

#include <map>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

EventLink linkFromRow(const Row &row)
{
    RowReader reader(row);
    EventLink link;
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

using Digests = std::map<QString, QByteArray>; ///< The digest in each payment's newest event.

/// Walks back from the newest event, and reads one more event than asked, to check the link to it.
JournalResult<Digests> walkBack(Database &database, std::optional<int> newest)
{
    Statement select(database,
                     u"SELECT sequence, payment, at, code, detail, state_digest, previous, hash "
                     "FROM event ORDER BY sequence DESC LIMIT ?"_s);
    select.bind(newest ? *newest + 1 : -1);
    Digests digests;
    std::optional<EventLink> later;
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        EventLink link = linkFromRow(select.row(8));
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
    Statement select(database, selectPayment());
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

JournalResult<Done> checkChain(Database &database, std::optional<int> newest)
{
    // Read one snapshot of the file, because another process may be committing.
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

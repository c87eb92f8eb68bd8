#include "core/journal/chaincheck.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/rowcheck.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"

namespace tillside {

using namespace Qt::StringLiterals;

using Findings = std::vector<ChainFinding>;

JournalResult<Findings> findInChain(Database &database, const ChainScope &scope)
{
    // Read one snapshot of the file, because another process may be committing.
    const JournalResult<Transaction> moment
        = Transaction::begin(database, Transaction::Kind::Reading);
    if (!moment)
        return moment.error();
    ChainWalk walk(scope);
    JournalResult<Done> done = walk.walk(database);
    Findings findings = walk.takeFindings();
    if (done)
        done = scope.newest ? comparePayments(database, walk.payments(), findings)
                            : compareAllPayments(database, findings);
    if (done)
        done = compareTerminals(database, walk.terminals(), findings);
    if (done && !scope.newest)
        done = findBareTerminals(database, findings);
    if (done && !scope.newest)
        done = compareTotals(database, findings);
    if (done && !scope.newest)
        done = compareDayBook(database, walk.newestDayEntry(), findings);
    if (!done)
        return done.error();
    return findings;
}

JournalResult<Done> checkChain(Database &database, const ChainScope &scope)
{
    const JournalResult<Findings> found = findInChain(database, scope);
    if (!found)
        return found.error();
    for (const ChainFinding &finding : found.value())
        qCCritical(lcJournal) << "the journal is not as it was written:" << nameOf(finding.fault)
                              << finding.sequence << finding.subject;
    return found.value().empty() ? JournalResult<Done>(Done{}) : JournalError::Damaged;
}

JournalResult<ChainHead> headOf(Database &database)
{
    Statement select(database,
                     u"SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1"_s);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    if (!row.value())
        return ChainHead();
    return ChainHead{.sequence = select.value(0).toLongLong(),
                     .hash = select.value(1).toByteArray()};
}

JournalResult<bool> reaches(Database &database, const ChainHead &head)
{
    if (head.sequence == 0)
        return true;
    Statement select(database, u"SELECT hash FROM event WHERE sequence = ?"_s);
    select.bind(head.sequence);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() && select.value(0).toByteArray() == head.hash;
}

} // namespace tillside

#include "core/journal/verification.h"

#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "core/journal/metatable.h"
#include "core/journal/rowcheck.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <type_traits>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<ChainFinding>;

/// Counts what two threads have read, and tells the one that waits for both.
class ReadCount {
public:
    ReadCount(qint64 all, const VerificationProgress &progress)
        : m_all(all)
        , m_progress(progress)
    { }

    void add() { m_done.fetch_add(1, std::memory_order_relaxed); }
    /// As add(), in the waiting thread.
    void addAndTell()
    {
        add();
        const auto percent = static_cast<int>(m_done.load() * 100 / std::max<qint64>(m_all, 1));
        if (m_progress && std::exchange(m_told, percent) != percent)
            m_progress(percent);
    }

private:
    qint64 m_all;
    const VerificationProgress &m_progress;
    std::atomic<qint64> m_done = 0;
    int m_told = 0;
};

/// Runs \a check in a thread of its own, on a connection of its own to \a path: a large journal is
/// read by as many threads as there are checks.
template <typename Check>
auto begin(const QString &path, Check check)
{
    using Answer = std::invoke_result_t<Check, Database &>;
    return std::async(std::launch::async, [path, check]() -> Answer {
        const auto database = Database::open(path);
        if (!database)
            return database.error();
        // Rows are looked up in indexes that do not follow their order: 12 MB hold what is read
        // again and again.
        const auto cached = database.value()->execute(u"PRAGMA cache_size = -12288"_s);
        if (!cached)
            return cached.error();
        // One snapshot of the file, because another process may be committing.
        const auto moment = Transaction::begin(*database.value(), Transaction::Kind::Reading);
        return moment ? check(*database.value()) : Answer(moment.error());
    });
}

JournalResult<Findings> findInRows(Database &database, ReadCount &count)
{
    Findings findings;
    JournalResult<Done> done = compareAllPayments(database, findings, [&count] { count.add(); });
    if (done)
        done = findBareTerminals(database, findings);
    if (done)
        done = compareTotals(database, findings);
    return done ? JournalResult<Findings>(std::move(findings)) : done.error();
}

/// Reads the whole chain, and compares the terminals with it.
JournalResult<Verification> readChain(Database &database, const ChainScope &scope, ReadCount &count)
{
    const auto moment = Transaction::begin(database, Transaction::Kind::Reading);
    if (!moment)
        return moment.error();
    const auto newest = headOf(database);
    if (!newest)
        return newest.error();
    ChainWalk walk(scope);
    JournalResult<Done> done = walk.walk(database, [&count] { count.addAndTell(); });
    Verification result{
        .head = newest.value(), .withoutMac = walk.withoutMac(), .findings = walk.takeFindings()};
    if (done)
        done = compareTerminals(database, walk.terminals(), result.findings);
    if (done)
        done = compareDayBook(database, walk.newestDayEntry(), result.findings);
    return done ? JournalResult<Verification>(std::move(result)) : done.error();
}

JournalResult<qint64> rowCount(Database &database)
{
    return database.number(u"SELECT coalesce((SELECT max(sequence) FROM event), 0) "
                           "+ coalesce((SELECT max(number) FROM payment), 0)"_s);
}

} // namespace

JournalResult<bool> isFileSound(Database &database)
{
    Statement check(database, u"PRAGMA integrity_check(1)"_s);
    const JournalResult<bool> row = check.next();
    if (!row)
        return row.error();
    return check.value(0).toString() == "ok"_L1;
}

JournalResult<Verification> verifyJournal(const QString &folder, const Secret &key,
                                          const std::optional<ChainHead> &head,
                                          const VerificationProgress &progress)
{
    const auto database = openJournalFile(folder);
    if (!database)
        return database.error();
    const auto all = rowCount(*database.value());
    if (!all)
        return all.error();
    ReadCount count(all.value(), progress);
    const QString path = journalPath(folder);
    auto soundness = begin(path, isFileSound);
    auto rows = begin(path, [&count](Database &file) { return findInRows(file, count); });
    const ChainScope scope{.newest = {}, .key = key, .head = head};
    auto chain = readChain(*database.value(), scope, count);
    const auto sound = soundness.get();
    const auto inRows = rows.get();
    if (!sound || !inRows || !chain)
        return !sound ? sound.error() : !inRows ? inRows.error() : chain.error();
    Findings &findings = chain.value().findings;
    findings.insert(findings.end(), inRows.value().begin(), inRows.value().end());
    if (!sound.value())
        findings.insert(findings.begin(), {ChainFault::FileDamaged, 0, {}});
    return chain;
}

JournalResult<QString> journalIdOf(const QString &folder)
{
    const auto database = openJournalFile(folder);
    if (!database)
        return database.error();
    const auto id = metaOf(*database.value(), u"id"_s);
    if (!id)
        return id.error();
    return id.value().value_or(QString());
}

} // namespace tillside

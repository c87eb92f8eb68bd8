#include "core/journal/journal.h"

#include "core/base/log.h"
#include "core/journal/chaincheck.h"
#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/journalfile.h"
#include "core/journal/journalplace.h"
#include "core/journal/metatable.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/paymenttable.h"
#include "core/journal/statement.h"
#include "core/journal/terminaltable.h"
#include "core/journal/transaction.h"
#include "core/system/unfitplace.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckedAtOpen = 200;

} // namespace

Journal::Journal(std::unique_ptr<Database> database, const QString &folder)
    : m_folder(folder)
    , m_database(std::move(database))
    , m_rescueFile(folder)
    , m_isUnfit(isUnfitForDatabases(folder))
{ }

Journal::~Journal() = default;

JournalResult<std::unique_ptr<Journal>> Journal::open(const QString &folder,
                                                      const MigrationProgress &progress)
{
    JournalResult<std::unique_ptr<Database>> database = openJournalFile(folder, progress);
    if (!database)
        return database.error();
    const JournalResult<Done> checked = checkChain(*database.value(), {.newest = kCheckedAtOpen});
    if (!checked)
        return checked.error();
    const JournalResult<Done> placed = adoptPlace(*database.value());
    if (!placed)
        return placed.error();
    return std::unique_ptr<Journal>(new Journal(std::move(database).value(), folder));
}

JournalResult<PaymentRecord> Journal::record(const PaymentRecord &payment, const Evidence &evidence,
                                             const std::function<JournalResult<bool>()> &mayStart)
{
    PaymentRecord written = withMaskedCards(payment);
    written.revision = 1;
    const Row row = toRow(written);

    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const JournalResult<bool> isThere = hasPayment(*m_database, payment.id);
    if (!isThere)
        return isThere.error();
    if (isThere.value())
        return JournalError::Stale;
    const JournalResult<bool> may = mayStart ? mayStart() : JournalResult<bool>(true);
    if (!may)
        return may.error();
    if (!may.value())
        return JournalError::Stale;
    JournalResult<Done> done = mayRecord();
    if (done)
        done = insertPayment(*m_database, row);
    if (done)
        done = append(written, {evidence}, row);
    if (done)
        done = transaction.value().commit();
    if (!done)
        return done.error();
    m_lastWritten = row;
    return written;
}

JournalResult<PaymentRecord> Journal::update(const PaymentRecord &payment,
                                             const std::vector<Evidence> &evidence)
{
    if (evidence.empty()) {
        qCCritical(lcJournal) << "a change without evidence is refused";
        return JournalError::Failed;
    }
    PaymentRecord written = withMaskedCards(payment);
    ++written.revision;
    const Row row = toRow(written);

    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const auto before = closedCount(payment.id);
    JournalResult<Done> done = before ? replace(payment.id, row) : before.error();
    if (done)
        done = append(written, evidence, row);
    if (done && before.value())
        done = noteRecount(*before.value(), evidence.back().at);
    if (done)
        done = transaction.value().commit();
    if (!done)
        return done.error();
    m_lastWritten = row;
    return written;
}

/// How the payment counted in a day that was closed. A day book that was damaged counts nothing:
/// no day is shown from it, and the terminal's answer is worth more.
JournalResult<std::optional<CountedAs>> Journal::closedCount(const PaymentId &payment) const
{
    auto counted = countedByClose(*m_database, payment);
    if (counted || counted.error() != JournalError::Damaged)
        return counted;
    qCWarning(lcJournal) << "the closed days cannot be read, so no day is counted again";
    return std::optional<CountedAs>();
}

JournalResult<bool> Journal::isCopy() const
{
    return isElsewhere(*m_database);
}

JournalResult<Done> Journal::mayRecord() const
{
    const JournalResult<bool> copy = isCopy();
    if (!copy)
        return copy.error();
    if (m_isUnfit)
        return JournalError::UnfitPlace;
    return copy.value() ? JournalResult<Done>(JournalError::Copy) : Done{};
}

JournalResult<Done> Journal::accept(const QString &by, const QDateTime &at)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    JournalResult<Done> done
        = appendEvents(*m_database, {}, {{kAcceptedHere, at, Words{by}}}, {}, m_key);
    const JournalResult<bool> copy = isCopy();
    if (done && !copy)
        done = copy.error();
    if (done && copy.value())
        done = takeOver(*m_database);
    return done ? transaction.value().commit() : done;
}

JournalResult<Done> Journal::backUp(const QString &file) const
{
    return copyDatabase(*m_database, file);
}

JournalResult<std::unique_ptr<Journal>> Journal::readerOfNow() const
{
    JournalResult<std::unique_ptr<Database>> database = Database::open(journalPath(m_folder));
    if (!database)
        return database.error();
    JournalResult<Transaction> reading
        = Transaction::begin(*database.value(), Transaction::Kind::Reading);
    if (!reading)
        return reading.error();
    // SQLite takes the snapshot at the first reading.
    const JournalResult<qint64> first
        = database.value()->number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!first)
        return first.error();
    std::unique_ptr<Journal> reader(new Journal(std::move(database).value(), m_folder));
    reader->m_snapshot.emplace(std::move(reading).value());
    return reader;
}

JournalResult<QString> Journal::rescue(const PaymentRecord &payment,
                                       const std::vector<Evidence> &evidence, JournalError why)
{
    return m_rescueFile.append(toRow(withMaskedCards(payment)), evidence, why);
}

JournalResult<Done> Journal::replace(const PaymentId &id, const Row &next) const
{
    const bool followsOurOwn = !m_lastWritten.empty() && isSameRequest(m_lastWritten, next)
        && m_lastWritten.back().toLongLong() + 1 == next.back().toLongLong();
    if (followsOurOwn) {
        const JournalResult<bool> replaced = replaceIfStill(*m_database, m_lastWritten, next);
        if (!replaced)
            return replaced.error();
        if (replaced.value())
            return Done{};
    }
    const JournalResult<Row> current = replaceable(id, next);
    if (!current)
        return current.error();
    return replacePayment(*m_database, current.value(), next);
}

JournalResult<Row> Journal::replaceable(const PaymentId &id, const Row &next) const
{
    Statement select(*m_database, selectPayment());
    select.bind(id.text());
    const JournalResult<bool> found = select.next();
    if (!found)
        return found.error();
    Row current = found.value() ? select.row(paymentColumnCount()) : Row();
    if (current.empty() || current.back().toLongLong() + 1 != next.back().toLongLong())
        return JournalError::Stale;
    const JournalResult<QByteArray> digest
        = newestStateDigest(*m_database, {.payment = id.text(), .terminal = {}});
    if (!digest)
        return digest.error();
    if (digest.value() != digestOf(current)) {
        qCCritical(lcJournal) << "payment" << id.text() << "is not as its newest event says";
        return JournalError::Damaged;
    }
    if (isSameRequest(current, next))
        return current;
    qCCritical(lcJournal) << "payment" << id.text() << "was asked for otherwise";
    return JournalError::Failed;
}

JournalResult<Done> Journal::append(const PaymentRecord &payment,
                                    const std::vector<Evidence> &evidence, const Row &row) const
{
    return appendEvents(*m_database, {.payment = payment.id.text(), .terminal = {}}, evidence,
                        digestOf(row), m_key);
}

JournalResult<Done> Journal::saveTerminal(const TerminalRecord &terminal, const QDateTime &at)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const JournalResult<Done> written = writeTerminal(*m_database, terminal, at, m_key);
    return written ? transaction.value().commit() : written;
}

JournalResult<Transaction> Journal::snapshot() const
{
    return Transaction::begin(*m_database, Transaction::Kind::Reading);
}

JournalResult<Done> Journal::noteKept() const
{
    const auto kept = hasBeenKept();
    if (!kept)
        return kept.error();
    return kept.value() ? JournalResult<Done>(Done{}) : setMeta(*m_database, u"kept"_s, u"1"_s);
}

} // namespace tillside

#include "core/journal/journal.h"

#include "core/base/log.h"
#include "core/journal/chaincheck.h"
#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/journalfile.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/paymenttable.h"
#include "core/journal/statement.h"
#include "core/journal/terminalrow.h"
#include "core/journal/transaction.h"

#include <QStringList>

#include <iterator>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckedAtOpen = 200;

JournalResult<Done> replaceTerminal(Database &database, const TerminalRecord &terminal)
{
    QStringList changes;
    for (const QString &column : terminalColumns().sliced(1))
        changes += u"%1 = excluded.%1"_s.arg(column);
    const Row row = toRow(terminal);
    const QString sql
        = u"INSERT INTO terminal (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
            terminalColumns().join(u", "_s), QStringList(std::ssize(row), u"?"_s).join(u", "_s),
            changes.join(u", "_s));
    return Statement(database, sql).bind(row).run();
}

JournalResult<bool> isNameTaken(Database &database, const TerminalRecord &terminal)
{
    Statement select(database,
                     u"SELECT 1 FROM terminal WHERE name = ? COLLATE NOCASE "
                     "AND forgotten_at IS NULL AND id <> ?"_s);
    select.bind(toRow(terminal)[1]).bind(terminal.id.text());
    return select.next();
}

} // namespace

Journal::Journal(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

Journal::~Journal() = default;

JournalResult<std::unique_ptr<Journal>> Journal::open(const QString &folder)
{
    JournalResult<std::unique_ptr<Database>> database = openJournalFile(folder);
    if (!database)
        return database.error();
    const JournalResult<Done> checked = checkChain(*database.value(), kCheckedAtOpen);
    if (!checked)
        return checked.error();
    return std::unique_ptr<Journal>(new Journal(std::move(database).value()));
}

JournalResult<PaymentRecord> Journal::record(const PaymentRecord &payment, const Evidence &evidence)
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
    JournalResult<Done> done = insertPayment(*m_database, row);
    if (done)
        done = appendEvents(*m_database, written.id, {evidence}, digestOf(row));
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
    JournalResult<Done> done = replace(payment.id, row);
    if (done)
        done = appendEvents(*m_database, written.id, evidence, digestOf(row));
    if (done)
        done = transaction.value().commit();
    if (!done)
        return done.error();
    m_lastWritten = row;
    return written;
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
    const JournalResult<Done> checked = checkReplaces(id, next);
    if (!checked)
        return checked;
    return replacePayment(*m_database, next);
}

JournalResult<Done> Journal::checkReplaces(const PaymentId &id, const Row &next) const
{
    Statement select(*m_database, selectPayment());
    select.bind(id.text());
    const JournalResult<bool> found = select.next();
    if (!found)
        return found.error();
    const Row current = found.value() ? select.row(paymentColumnCount()) : Row();
    if (current.empty() || current.back().toLongLong() + 1 != next.back().toLongLong())
        return JournalError::Stale;
    const JournalResult<QByteArray> digest = newestStateDigest(*m_database, id);
    if (!digest)
        return digest.error();
    if (digest.value() != digestOf(current)) {
        qCCritical(lcJournal) << "payment" << id.text() << "is not as its newest event says";
        return JournalError::Damaged;
    }
    if (isSameRequest(current, next))
        return Done{};
    qCCritical(lcJournal) << "payment" << id.text() << "was asked for otherwise";
    return JournalError::Failed;
}

JournalResult<Done> Journal::saveTerminal(const TerminalRecord &terminal)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    if (!terminal.forgottenAt) {
        const JournalResult<bool> taken = isNameTaken(*m_database, terminal);
        if (!taken)
            return taken.error();
        if (taken.value())
            return JournalError::NameTaken;
    }
    const JournalResult<Done> replaced = replaceTerminal(*m_database, terminal);
    if (!replaced)
        return replaced;
    return transaction.value().commit();
}

} // namespace tillside

#include "core/journal/journal.h"

#include "core/base/log.h"
#include "core/journal/chaincheck.h"
#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/journalfile.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/statement.h"
#include "core/journal/terminalrow.h"
#include "core/journal/transaction.h"

#include <QStringList>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckedAtOpen = 200;

QString placeholders(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s);
}

JournalResult<bool> exists(Database &database, const PaymentId &id)
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
        paymentColumns(), placeholders(paymentColumnCount()));
    return Statement(database, sql).bind(row).bind(row.front()).run();
}

JournalResult<Done> replaceTerminal(Database &database, const TerminalRecord &terminal)
{
    QStringList changes;
    for (const QString &column : terminalColumns().sliced(1))
        changes += u"%1 = excluded.%1"_s.arg(column);
    const Row row = toRow(terminal);
    const QString sql
        = u"INSERT INTO terminal (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
            terminalColumns().join(u", "_s), placeholders(row.size()), changes.join(u", "_s));
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
    const JournalResult<bool> isThere = exists(*m_database, payment.id);
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
    JournalResult<Done> done = checkCurrent(payment);
    if (done)
        done = replacePayment(*m_database, row);
    if (done)
        done = appendEvents(*m_database, written.id, evidence, digestOf(row));
    if (done)
        done = transaction.value().commit();
    if (!done)
        return done.error();
    return written;
}

JournalResult<Done> Journal::checkCurrent(const PaymentRecord &payment) const
{
    Statement select(*m_database, selectPayment());
    select.bind(payment.id.text());
    const JournalResult<bool> found = select.next();
    if (!found)
        return found.error();
    const Row row = found.value() ? select.row(paymentColumnCount()) : Row();
    if (row.empty() || row.back().toLongLong() != payment.revision)
        return JournalError::Stale;
    const JournalResult<QByteArray> digest = newestStateDigest(*m_database, payment.id);
    if (!digest)
        return digest.error();
    if (digest.value() == digestOf(row))
        return Done{};
    qCCritical(lcJournal) << "payment" << payment.id.text() << "is not as its newest event says";
    return JournalError::Damaged;
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

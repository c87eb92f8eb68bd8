// The reading half of Journal; journal.cpp is the writing half.
#include "core/base/log.h"
#include "core/journal/chaincheck.h"
#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/journal.h"
#include "core/journal/metatable.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/statement.h"
#include "core/journal/terminalrow.h"
#include "core/journal/terminaltable.h"
#include "core/journal/verification.h"

#include <QStringList>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

std::optional<EventRecord> eventFromRow(const Row &row)
{
    RowReader reader(row);
    EventRecord event;
    event.sequence = reader.integer();
    event.payment = reader.id<PaymentId>();
    event.evidence.at = reader.time();
    event.evidence.code = reader.text();
    event.evidence.detail = readDetail(event.evidence.code, reader.text());
    return reader.isGood() ? std::optional(std::move(event)) : std::nullopt;
}

template <typename T>
JournalResult<std::optional<T>> firstOf(JournalResult<std::vector<T>> records)
{
    if (!records)
        return records.error();
    if (records.value().empty())
        return std::optional<T>();
    return std::optional<T>(std::move(records.value().front()));
}

JournalResult<std::vector<PaymentRecord>> collectPayments(Statement &select)
{
    return collectRows(select, paymentColumnCount(), paymentFromRow);
}

/// The pinned certificate and the money of a terminal are not used if they were edited by hand.
JournalResult<std::vector<TerminalRecord>> collectTerminals(Database &database, Statement &select)
{
    const auto rows = collectRows(select, static_cast<std::size_t>(terminalColumns().size()),
                                  [](const Row &row) { return std::optional(row); });
    if (!rows)
        return rows.error();
    std::vector<TerminalRecord> terminals;
    for (const Row &row : rows.value()) {
        const auto same = isAsItsEventSays(database, row);
        if (!same)
            return same.error();
        const auto terminal = terminalFromRow(row);
        if (!same.value() || !terminal) {
            qCCritical(lcJournal) << "terminal" << row.front().toString() << "was edited by hand";
            return JournalError::Damaged;
        }
        terminals.push_back(*terminal);
    }
    return terminals;
}

} // namespace

JournalResult<std::optional<PaymentRecord>> Journal::payment(const PaymentId &id) const
{
    Statement select(*m_database, selectPayment());
    select.bind(id.text());
    return firstOf(collectPayments(select));
}

JournalResult<std::optional<PaymentRecord>> Journal::paymentWithUti(const Uti &uti) const
{
    Statement select(*m_database, selectPaymentWithUti());
    select.bind(uti.text());
    return firstOf(collectPayments(select));
}

JournalResult<std::vector<PaymentRecord>> Journal::payments(const PaymentQuery &query) const
{
    Statement select(*m_database, selectPayments(query));
    if (query.terminal)
        select.bind(query.terminal->text());
    if (query.original)
        select.bind(query.original->text());
    if (query.type)
        select.bind(QString(nameOf(*query.type)));
    if (query.minor)
        select.bind(*query.minor);
    if (query.after)
        select.bind(query.after->text());
    select.bind(query.limit.value_or(-1));
    return collectPayments(select);
}

JournalResult<bool> Journal::hasOwnUti(const TerminalId &terminal, const QString &with,
                                       const QString &without) const
{
    Statement select(*m_database, selectHasOwnUti());
    select.bind(terminal.text());
    select.bind(with);
    select.bind(without);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return select.value(0).toBool();
}

JournalResult<bool> Journal::hasResult(const TerminalId &terminal, const PaymentId &except,
                                       const QByteArray &digest) const
{
    Statement select(*m_database, selectHasResult());
    select.bind(terminal.text());
    select.bind(digest);
    select.bind(except.text());
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return select.value(0).toBool();
}

JournalResult<std::vector<EventRecord>> Journal::events(const PaymentId &payment) const
{
    Statement select(*m_database,
                     u"SELECT sequence, payment, at, code, detail FROM event WHERE payment = ? "
                     "ORDER BY sequence"_s);
    select.bind(payment.text());
    return collectRows(select, 5, eventFromRow);
}

JournalResult<std::vector<TerminalRecord>> Journal::terminals() const
{
    Statement select(*m_database,
                     u"SELECT %1 FROM terminal WHERE forgotten_at IS NULL "
                     "ORDER BY name COLLATE NOCASE"_s.arg(terminalColumns().join(u", "_s)));
    return collectTerminals(*m_database, select);
}

JournalResult<std::optional<TerminalRecord>> Journal::terminal(const TerminalId &id) const
{
    Statement select(
        *m_database,
        u"SELECT %1 FROM terminal WHERE id = ?"_s.arg(terminalColumns().join(u", "_s)));
    select.bind(id.text());
    return firstOf(collectTerminals(*m_database, select));
}

JournalResult<std::optional<TerminalRecord>> Journal::terminalWithSerial(const Serial &serial) const
{
    Statement select(*m_database,
                     u"SELECT %1 FROM terminal WHERE serial = ? COLLATE NOCASE "
                     "ORDER BY paired_at DESC LIMIT 1"_s.arg(terminalColumns().join(u", "_s)));
    select.bind(serial.text());
    return firstOf(collectTerminals(*m_database, select));
}

JournalResult<Done> Journal::verify() const
{
    const JournalResult<bool> sound = isFileSound(*m_database);
    if (!sound)
        return sound.error();
    if (!sound.value()) {
        qCCritical(lcJournal) << "SQLite found the file damaged";
        return JournalError::Damaged;
    }
    return checkChain(*m_database, {});
}

JournalResult<QString> Journal::id() const
{
    const auto id = metaOf(*m_database, u"id"_s);
    if (!id)
        return id.error();
    return id.value() ? JournalResult<QString>(*id.value())
                      : JournalResult<QString>(JournalError::Damaged);
}

JournalResult<bool> Journal::hasBeenKept() const
{
    const auto kept = metaOf(*m_database, u"kept"_s);
    return kept ? JournalResult<bool>(kept.value().has_value()) : JournalResult<bool>(kept.error());
}

JournalResult<ChainHead> Journal::head() const
{
    return headOf(*m_database);
}

JournalResult<bool> Journal::reaches(const ChainHead &head) const
{
    return tillside::reaches(*m_database, head);
}

} // namespace tillside

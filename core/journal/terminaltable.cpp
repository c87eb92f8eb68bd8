#include "core/journal/terminaltable.h"

#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/metatable.h"
#include "core/journal/profileschema.h"
#include "core/journal/statement.h"
#include "core/journal/terminalrow.h"

#include <QStringList>

#include <iterator>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QString kWriting = u"writing"_s; ///< See knowTheCutOff().

JournalResult<bool> isNameTaken(Database &database, const TerminalRecord &terminal)
{
    if (terminal.forgottenAt)
        return false;
    Statement select(database,
                     u"SELECT 1 FROM terminal WHERE name = ? COLLATE NOCASE "
                     "AND forgotten_at IS NULL AND id <> ?"_s);
    select.bind(toRow(terminal)[1]).bind(terminal.id.text());
    return select.next();
}

/// The row with \a id; empty if there is none.
JournalResult<Row> rowOf(Database &database, const QString &id)
{
    Statement select(
        database, u"SELECT %1 FROM terminal WHERE id = ?"_s.arg(terminalColumns().join(u", "_s)));
    select.bind(id);
    const JournalResult<bool> found = select.next();
    if (!found)
        return found.error();
    return found.value() ? select.row(static_cast<std::size_t>(terminalColumns().size())) : Row();
}

JournalResult<Done> replace(Database &database, const Row &row)
{
    QStringList changes;
    for (const QString &column : terminalColumns().sliced(1))
        changes += u"%1 = excluded.%1"_s.arg(column);
    const QString sql
        = u"INSERT INTO terminal (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
            terminalColumns().join(u", "_s), QStringList(std::ssize(row), u"?"_s).join(u", "_s),
            changes.join(u", "_s));
    return Statement(database, sql).bind(row).run();
}

/// The columns in which two rows differ.
QStringList differences(const Row &before, const Row &now)
{
    QStringList columns;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (before[i].isNull() != now[i].isNull()
            || before[i].toByteArray() != now[i].toByteArray())
            columns += terminalColumns().at(static_cast<qsizetype>(i));
    }
    return columns;
}

/// What happened between \a before and \a now, which differ in \a columns.
Evidence eventOf(const Row &before, const QStringList &columns, const TerminalRecord &now,
                 const QDateTime &at)
{
    if (before.empty())
        return {u"terminal-paired"_s, at, {}};
    if (columns.contains(u"forgotten_at"_s) && now.forgottenAt)
        return {u"terminal-forgotten"_s, at, {}};
    const bool isPairing = columns.contains(u"paired_at"_s);
    return {isPairing ? u"terminal-paired-again"_s : u"terminal-changed"_s, at,
            Words{columns.join(u", "_s)}};
}

JournalResult<Done> append(Database &database, const QString &id, const Evidence &event,
                           const Secret &key)
{
    // Read back, because the digest covers what SQLite stores.
    const JournalResult<Row> row = rowOf(database, id);
    if (!row)
        return row.error();
    return appendEvents(database, {.payment = {}, .terminal = id}, {event},
                        terminalDigest(row.value()), key);
}

} // namespace

JournalResult<Done> writeTerminal(Database &database, const TerminalRecord &terminal,
                                  const QDateTime &at, const Secret &key)
{
    const JournalResult<bool> taken = isNameTaken(database, terminal);
    if (!taken)
        return taken.error();
    if (taken.value())
        return JournalError::NameTaken;
    const JournalResult<Row> before = rowOf(database, terminal.id.text());
    if (!before)
        return before.error();
    const Row now = toRow(terminal);
    const QStringList columns
        = before.value().empty() ? terminalColumns() : differences(before.value(), now);
    if (columns.isEmpty())
        return Done{};
    JournalResult<Done> replaced = setMeta(database, kWriting, QString::number(kWrittenFor));
    if (replaced)
        replaced = replace(database, now);
    if (replaced)
        replaced = removeMeta(database, kWriting);
    if (!replaced)
        return replaced;
    return append(database, terminal.id.text(), eventOf(before.value(), columns, terminal, at),
                  key);
}

JournalResult<Done> adoptTerminals(Database &database)
{
    QStringList ids;
    {
        Statement select(database,
                         u"SELECT id FROM terminal WHERE id NOT IN "
                         "(SELECT terminal FROM event WHERE terminal IS NOT NULL)"_s);
        JournalResult<bool> row = select.next();
        for (; row && row.value(); row = select.next())
            ids += select.value(0).toString();
        if (!row)
            return row.error();
    }
    for (const QString &id : ids) {
        const Evidence event{u"terminal-adopted"_s, QDateTime::currentDateTimeUtc(), {}};
        const JournalResult<Done> adopted = append(database, id, event, Secret());
        if (!adopted)
            return adopted;
    }
    return Done{};
}

JournalResult<bool> isAsItsEventSays(Database &database, const Row &row)
{
    const auto digest
        = newestStateDigest(database, {.payment = {}, .terminal = row.front().toString()});
    if (!digest)
        return digest.error();
    return digest.value() == terminalDigest(row);
}

} // namespace tillside

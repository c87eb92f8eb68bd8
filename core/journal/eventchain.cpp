#include "core/journal/eventchain.h"

#include "core/base/clock.h"
#include "core/base/masking.h"
#include "core/journal/database.h"
#include "core/journal/eventlink.h"
#include "core/journal/rowreader.h"
#include "core/journal/statement.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

JournalResult<EventLink> newestLink(Database &database)
{
    Statement select(database,
                     u"SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1"_s);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    EventLink link;
    link.hash = beginningOfChain();
    if (row.value()) {
        link.sequence = select.value(0).toLongLong();
        link.hash = select.value(1).toByteArray();
    }
    return link;
}

/// SQLite keeps bytes as a blob, but the columns are texts.
QVariant textOf(const QByteArray &utf8)
{
    return columnOf(QString::fromUtf8(utf8));
}

QVariant orNull(const QByteArray &utf8)
{
    return utf8.isEmpty() ? QVariant() : textOf(utf8);
}

JournalResult<Done> insert(Database &database, const EventLink &link)
{
    Statement statement(
        database,
        u"INSERT INTO event (sequence, payment, terminal, at, code, detail, "
        "state_digest, previous, hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(Row{columnOf(link.sequence), orNull(link.payment), orNull(link.terminal),
                       textOf(link.at), textOf(link.code), textOf(link.detail),
                       columnOf(link.stateDigest), columnOf(link.previous), columnOf(link.hash),
                       link.mac.isEmpty() ? QVariant() : columnOf(link.mac)});
    return statement.run();
}

} // namespace

QString maskedText(const EvidenceDetail &detail)
{
    return std::holds_alternative<Uti>(detail) ? stored(detail) : maskCards(stored(detail));
}

JournalResult<Done> appendEvents(Database &database, const EventSubject &subject,
                                 const std::vector<Evidence> &evidence,
                                 const QByteArray &stateDigest, const Secret &key)
{
    JournalResult<EventLink> newest = newestLink(database);
    if (!newest)
        return newest.error();
    EventLink link = std::move(newest).value();
    for (const Evidence &item : evidence) {
        link.previous = link.hash;
        ++link.sequence;
        link.payment = subject.payment.toUtf8();
        link.terminal = subject.terminal.toUtf8();
        link.at = toIso8601(item.at).toUtf8();
        link.code = item.code.toUtf8();
        link.detail = maskedText(item.detail).toUtf8();
        link.stateDigest = stateDigest;
        link.hash = hashOf(link);
        link.mac = key.isEmpty() ? QByteArray() : macOf(link, key);
        const JournalResult<Done> inserted = insert(database, link);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

JournalResult<QByteArray> newestStateDigest(Database &database, const EventSubject &subject)
{
    const bool isPayment = !subject.payment.isEmpty();
    Statement select(database,
                     isPayment ? u"SELECT state_digest FROM event WHERE payment = ? "
                                 "ORDER BY sequence DESC LIMIT 1"_s
                               : u"SELECT state_digest FROM event WHERE terminal = ? "
                                 "ORDER BY sequence DESC LIMIT 1"_s);
    select.bind(isPayment ? subject.payment : subject.terminal);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() ? select.value(0).toByteArray() : QByteArray();
}

} // namespace tillside

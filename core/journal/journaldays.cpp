// What Journal writes into its day book; daybook.cpp reads it.
#include "core/journal/eventchain.h"
#include "core/journal/journal.h"
#include "core/journal/metatable.h"

#include <QJsonDocument>

namespace tillside {

JournalResult<DayEntry> Journal::enterDay(DayEntryKind kind, const QDateTime &at,
                                          const std::function<JournalResult<QJsonObject>()> &facts)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(*m_database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const JournalResult<QJsonObject> said = facts();
    if (!said)
        return said.error();
    JournalResult<DayEntry> entry = appendDayEntry(kind, at, said.value());
    if (!entry)
        return entry;
    JournalResult<Done> done = mayRecord();
    if (done)
        done = transaction.value().commit();
    return done ? entry : done.error();
}

JournalResult<DayEntry> Journal::appendDayEntry(DayEntryKind kind, const QDateTime &at,
                                                const QJsonObject &facts)
{
    const auto newest = dayBook().newest();
    if (!newest)
        return newest.error();
    DayEntry entry{.kind = kind,
                   .at = at,
                   .facts = facts,
                   .previous = newest.value() ? newest.value()->sequence : 0};
    QJsonObject kept = facts;
    kept[kPreviousEntry] = entry.previous;
    const QString text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    const JournalResult<Done> appended
        = appendEvents(*m_database, {}, {{nameOf(kind), at, Words{text}}}, {}, m_key);
    if (!appended)
        return appended.error();
    const JournalResult<ChainHead> end = head();
    if (!end)
        return end.error();
    entry.sequence = end.value().sequence;
    const JournalResult<Done> named
        = setMeta(*m_database, dayBookKey(), QString::number(entry.sequence));
    return named ? JournalResult<DayEntry>(entry) : named.error();
}

JournalResult<Done> Journal::noteRecount(const CountedAs &before, const QDateTime &at)
{
    const auto now = daySums().payment(before.payment);
    if (!now)
        return now.error();
    if (!now.value() || countedAs(*now.value()) == before)
        return Done{};
    const auto entered = appendDayEntry(DayEntryKind::Recounted, at, toFacts(before));
    return entered ? JournalResult<Done>(Done{}) : entered.error();
}

} // namespace tillside

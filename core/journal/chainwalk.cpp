#include "core/journal/chainwalk.h"

#include "core/base/named.h"
#include "core/journal/database.h"
#include "core/journal/daybook.h"
#include "core/journal/journalplace.h"
#include "core/journal/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// As bytes, because that is what is hashed: Qt would turn each text into UTF-16 and back.
QString selectLinks()
{
    return u"SELECT sequence, CAST(payment AS BLOB), CAST(terminal AS BLOB), CAST(at AS BLOB), "
           "CAST(code AS BLOB), CAST(detail AS BLOB), state_digest, previous, hash, mac "
           "FROM event ORDER BY sequence DESC LIMIT ?"_s;
}

bool isDayEntry(const EventLink &link)
{
    return link.payment.isEmpty() && link.terminal.isEmpty()
        && named(kDayEntryKinds, QString::fromUtf8(link.code));
}

/// The entry that \a link, an entry of the day book, says it follows; -1 if it says none.
qint64 earlierDayEntry(const EventLink &link)
{
    return QJsonDocument::fromJson(link.detail).object()[kPreviousEntry].toInteger(-1);
}

EventLink linkFrom(const Statement &row)
{
    return {.sequence = row.value(0).toLongLong(),
            .payment = row.value(1).toByteArray(),
            .terminal = row.value(2).toByteArray(),
            .at = row.value(3).toByteArray(),
            .code = row.value(4).toByteArray(),
            .detail = row.value(5).toByteArray(),
            .stateDigest = row.value(6).toByteArray(),
            .previous = row.value(7).toByteArray(),
            .hash = row.value(8).toByteArray(),
            .mac = row.value(9).toByteArray()};
}

} // namespace

ChainWalk::ChainWalk(const ChainScope &scope)
    : m_scope(scope)
    , m_isOurKey(!scope.key.isEmpty())
{ }

JournalResult<Done> ChainWalk::walk(Database &database, const std::function<void()> &onEvent)
{
    Statement select(database, selectLinks());
    select.bind(m_scope.newest ? *m_scope.newest + 1 : -1);
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        take(linkFrom(select));
        if (onEvent)
            onEvent();
    }
    end();
    return Done{};
}

void ChainWalk::take(const EventLink &link)
{
    compareWithHead(link);
    const bool isItself = link.hash == hashOf(link);
    if (!isItself)
        find(ChainFault::RowChanged, link.sequence);
    if (m_later && m_later->sequence != link.sequence + 1)
        find(ChainFault::RowsMissing, link.sequence + 1);
    else if (m_later && isItself && m_later->previous != link.hash)
        find(ChainFault::RowInserted, m_later->sequence);
    if (QLatin1StringView(link.code) == kAcceptedHere)
        m_isOurKey = false;
    if (isDayEntry(link))
        takeDayEntry(link);
    m_withoutMac += link.mac.isEmpty() ? 1 : 0;
    if (m_isOurKey && !link.mac.isEmpty() && link.mac != macOf(link, m_scope.key))
        find(ChainFault::MacWrong, link.sequence);
    if (m_scope.newest && !link.payment.isEmpty())
        m_payments.try_emplace(link.payment, link.stateDigest);
    if (!link.terminal.isEmpty())
        m_terminals.try_emplace(link.terminal, link.stateDigest);
    m_later = link;
}

void ChainWalk::compareWithHead(const EventLink &link)
{
    if (!m_scope.head)
        return;
    if (!m_later && link.sequence < m_scope.head->sequence)
        find(ChainFault::CutOff, link.sequence + 1);
    if (link.sequence == m_scope.head->sequence && link.hash != m_scope.head->hash)
        find(ChainFault::OtherHead, link.sequence);
}

/// Each entry of the day book names the one before it. If `meta` was changed, the next entry
/// follows what that said, and the entries between are in no day any more.
void ChainWalk::takeDayEntry(const EventLink &link)
{
    if (m_earlierDayEntry && *m_earlierDayEntry != link.sequence)
        find(ChainFault::DayBookWrong, link.sequence);
    if (m_newestDayEntry == 0)
        m_newestDayEntry = link.sequence;
    m_earlierDayEntry = earlierDayEntry(link);
}

void ChainWalk::end()
{
    if (!m_later) {
        if (m_scope.head && m_scope.head->sequence > 0)
            find(ChainFault::CutOff, 1);
        return;
    }
    if (m_later->sequence == 1 && m_later->previous != beginningOfChain())
        find(ChainFault::RowInserted, 1);
    if (m_later->sequence > 1 && !m_scope.newest)
        find(ChainFault::RowsMissing, 1);
    if (m_earlierDayEntry.value_or(0) != 0 && !m_scope.newest)
        find(ChainFault::DayBookWrong, *m_earlierDayEntry);
}

} // namespace tillside

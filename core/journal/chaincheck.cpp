#include "core/journal/chaincheck.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/eventlink.h"
#include "core/journal/journalplace.h"
#include "core/journal/paymentrow.h"
#include "core/journal/paymentsql.h"
#include "core/journal/statement.h"
#include "core/journal/terminalrow.h"
#include "core/journal/transaction.h"

#include <map>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<ChainFinding>;
using Digests = std::map<QString, QByteArray>; ///< The digest in the newest event about each id.

EventLink linkFromRow(const Row &row)
{
    RowReader reader(row);
    EventLink link;
    link.sequence = reader.integer();
    link.payment = reader.text();
    link.terminal = reader.text();
    link.at = reader.text();
    link.code = reader.text();
    link.detail = reader.text();
    link.stateDigest = reader.blob();
    link.previous = reader.blob();
    link.hash = reader.blob();
    link.mac = reader.blob();
    return link;
}

/// Checks a chain link by link, from the newest to the oldest.
class Walk {
public:
    explicit Walk(const ChainScope &scope)
        : m_scope(scope)
        , m_isOurKey(!scope.key.isEmpty())
    { }

    /// Reads one more event than is checked, for the link to it.
    [[nodiscard]] JournalResult<Done> walk(Database &database);
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }
    [[nodiscard]] const Digests &payments() const { return m_payments; }
    [[nodiscard]] const Digests &terminals() const { return m_terminals; }

private:
    void take(const EventLink &link);
    void compareWithHead(const EventLink &link);
    void end();
    void find(ChainFault fault, qint64 sequence) { m_findings.push_back({fault, sequence, {}}); }

    const ChainScope &m_scope;
    /// Whether the events read next have their MACs under the till's key: before a supervisor
    /// accepted a copy, the journal may have had another one.
    bool m_isOurKey;
    std::optional<EventLink> m_later; ///< The event read before, which is newer.
    Findings m_findings;
    Digests m_payments;
    Digests m_terminals;
};

JournalResult<Done> Walk::walk(Database &database)
{
    Statement select(database,
                     u"SELECT sequence, payment, terminal, at, code, detail, state_digest, "
                     "previous, hash, mac FROM event ORDER BY sequence DESC LIMIT ?"_s);
    select.bind(m_scope.newest ? *m_scope.newest + 1 : -1);
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        take(linkFromRow(select.row(10)));
    }
    end();
    return Done{};
}

void Walk::take(const EventLink &link)
{
    compareWithHead(link);
    const bool isItself = link.hash == hashOf(link);
    if (!isItself)
        find(ChainFault::RowChanged, link.sequence);
    if (m_later && m_later->sequence != link.sequence + 1)
        find(ChainFault::RowsMissing, link.sequence + 1);
    else if (m_later && isItself && m_later->previous != link.hash)
        find(ChainFault::RowInserted, m_later->sequence);
    if (link.code == kAcceptedHere)
        m_isOurKey = false;
    if (m_isOurKey && !link.mac.isEmpty() && link.mac != macOf(link, m_scope.key))
        find(ChainFault::MacWrong, link.sequence);
    if (!link.payment.isEmpty())
        m_payments.try_emplace(link.payment, link.stateDigest);
    if (!link.terminal.isEmpty())
        m_terminals.try_emplace(link.terminal, link.stateDigest);
    m_later = link;
}

void Walk::compareWithHead(const EventLink &link)
{
    if (!m_scope.head)
        return;
    if (!m_later && link.sequence < m_scope.head->sequence)
        find(ChainFault::CutOff, link.sequence + 1);
    if (link.sequence == m_scope.head->sequence && link.hash != m_scope.head->hash)
        find(ChainFault::OtherHead, link.sequence);
}

void Walk::end()
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
}

/// Compares the row with \a id of \a select, \a columns wide, with \a digest.
template <typename DigestOf>
JournalResult<bool> isSame(Database &database, const QString &sql, const QString &id,
                           std::size_t columns, const QByteArray &digest, DigestOf digestOf)
{
    Statement select(database, sql);
    select.bind(id);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() && digestOf(select.row(columns)) == digest;
}

JournalResult<Done> comparePayments(Database &database, const Digests &digests, Findings &findings)
{
    for (const auto &[id, digest] : digests) {
        const auto same
            = isSame(database, selectPayment(), id, paymentColumnCount(), digest, &digestOf);
        if (!same)
            return same.error();
        if (!same.value())
            findings.push_back({ChainFault::PaymentChanged, 0, id});
    }
    return Done{};
}

JournalResult<Done> compareTerminals(Database &database, const Digests &digests, Findings &findings)
{
    const QString sql
        = u"SELECT %1 FROM terminal WHERE id = ?"_s.arg(terminalColumns().join(u", "_s));
    const auto columns = static_cast<std::size_t>(terminalColumns().size());
    for (const auto &[id, digest] : digests) {
        const auto same = isSame(database, sql, id, columns, digest, &terminalDigest);
        if (!same)
            return same.error();
        if (!same.value())
            findings.push_back({ChainFault::TerminalChanged, 0, id});
    }
    return Done{};
}

JournalResult<Done> findBareRows(Database &database, Findings &findings)
{
    Statement select(database,
                     u"SELECT id FROM payment WHERE id NOT IN "
                     "(SELECT payment FROM event WHERE payment IS NOT NULL) UNION ALL "
                     "SELECT id FROM terminal WHERE id NOT IN "
                     "(SELECT terminal FROM event WHERE terminal IS NOT NULL)"_s);
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            return Done{};
        findings.push_back({ChainFault::WithoutEvents, 0, select.value(0).toString()});
    }
}

} // namespace

JournalResult<Findings> findInChain(Database &database, const ChainScope &scope)
{
    // Read one snapshot of the file, because another process may be committing.
    const JournalResult<Transaction> moment
        = Transaction::begin(database, Transaction::Kind::Reading);
    if (!moment)
        return moment.error();
    Walk walk(scope);
    JournalResult<Done> done = walk.walk(database);
    Findings findings = walk.takeFindings();
    if (done)
        done = comparePayments(database, walk.payments(), findings);
    if (done)
        done = compareTerminals(database, walk.terminals(), findings);
    if (done && !scope.newest)
        done = findBareRows(database, findings);
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

#pragma once

#include "core/base/secret.h"
#include "core/journal/chainfinding.h"
#include "core/journal/chainhead.h"
#include "core/journal/eventlink.h"
#include "core/journal/journalerror.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tillside {

class Database;

/// How much of a chain is checked, and against what.
struct ChainScope {
    std::optional<int> newest; ///< Only so many of the newest events, and the rows they are about.
    Secret key; ///< The till's key; empty: no MAC is checked.
    std::optional<ChainHead> head; ///< What the keychain knows, if it does.
};

/// The digest in the newest event about each id.
using NewestDigests = std::map<QByteArray, QByteArray>;

/// Checks a chain link by link, from the newest to the oldest. It holds one event at a time, and
/// the digests only if not all of the chain is checked.
class ChainWalk {
public:
    /// \a scope must outlive it.
    explicit ChainWalk(const ChainScope &scope);

    /// Reads one more event than is checked, for the link to it. \a onEvent is called after each.
    [[nodiscard]] JournalResult<Done> walk(Database &database,
                                           const std::function<void()> &onEvent = {});
    [[nodiscard]] std::vector<ChainFinding> takeFindings() { return std::move(m_findings); }
    /// How many events have no MAC: they were written while the key was not at hand.
    [[nodiscard]] qint64 withoutMac() const { return m_withoutMac; }
    /// The sequence of the newest entry of the day book; 0 if none was met.
    [[nodiscard]] qint64 newestDayEntry() const { return m_newestDayEntry; }
    [[nodiscard]] const NewestDigests &payments() const { return m_payments; }
    [[nodiscard]] const NewestDigests &terminals() const { return m_terminals; }

private:
    void take(const EventLink &link);
    void compareWithHead(const EventLink &link);
    void takeDayEntry(const EventLink &link);
    void end();
    void find(ChainFault fault, qint64 sequence) { m_findings.push_back({fault, sequence, {}}); }

    const ChainScope &m_scope;
    /// Whether the events read next have their MACs under the till's key: before a supervisor
    /// accepted a copy, the journal may have had another one.
    bool m_isOurKey;
    std::optional<EventLink> m_later; ///< The event read before, which is newer.
    std::vector<ChainFinding> m_findings;
    qint64 m_withoutMac = 0;
    qint64 m_newestDayEntry = 0;
    /// The entry of the day book that the one read before says it follows; unset before the first.
    std::optional<qint64> m_earlierDayEntry;
    NewestDigests m_payments;
    NewestDigests m_terminals;
};

} // namespace tillside

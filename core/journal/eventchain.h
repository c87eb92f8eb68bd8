#pragma once

#include "core/base/secret.h"
#include "core/journal/journalerror.h"
#include "core/model/evidence.h"

#include <QByteArray>

#include <vector>

namespace tillside {

class Database;

// All events form one chain: those of payments, of terminals and of the journal itself. Each event
// holds the previous event's hash and a digest of the row that it is about, and its own hash covers
// both. An event that is changed, removed or inserted by hand breaks the chain there. Without the
// till's key this is evidence of mistakes and quick edits; it does not stop an attacker who
// recomputes the rest of the chain. With the key, each event also carries a MAC.

/// What an event is about. With neither member set, it is about the journal itself.
struct EventSubject {
    QString payment; ///< A PaymentId's text.
    QString terminal; ///< A TerminalId's text.
};

/// Appends \a evidence to the chain, within the caller's transaction. \a stateDigest is digestOf()
/// the subject's row as that transaction leaves it; empty for the journal itself. Each event gets a
/// MAC if \a key is not empty.
[[nodiscard]] JournalResult<Done> appendEvents(Database &database, const EventSubject &subject,
                                               const std::vector<Evidence> &evidence,
                                               const QByteArray &stateDigest, const Secret &key);

/// The digest in the newest event about \a subject; empty if it has no events.
[[nodiscard]] JournalResult<QByteArray> newestStateDigest(Database &database,
                                                          const EventSubject &subject);

/// The text that is kept for \a detail. Everything but a UTI is masked: a payment cannot be asked
/// about without its UTI, even if the digits of one could be a card's.
[[nodiscard]] QString maskedText(const EvidenceDetail &detail);

} // namespace tillside

#pragma once

#include "core/journal/journalerror.h"
#include "core/model/evidence.h"

#include <QByteArray>

#include <vector>

namespace tillside {

class Database;

// The events of all payments form one chain. Each event holds the previous event's hash and a
// digest of its payment's row, and its own hash covers both. An event that is changed, removed or
// inserted by hand breaks the chain there. This is evidence of mistakes and quick edits; it does
// not stop an attacker who recomputes the rest of the chain. Events cut off at the end are noticed
// only if a payment's row remains that is newer than the remaining events.

/// Appends \a evidence to the chain, within the caller's transaction. \a stateDigest is digestOf()
/// the payment's row as that transaction leaves it.
[[nodiscard]] JournalResult<Done> appendEvents(Database &database, const PaymentId &payment,
                                               const std::vector<Evidence> &evidence,
                                               const QByteArray &stateDigest);

/// The digest in the newest event of \a payment; empty if it has no events.
[[nodiscard]] JournalResult<QByteArray> newestStateDigest(Database &database,
                                                          const PaymentId &payment);

} // namespace tillside

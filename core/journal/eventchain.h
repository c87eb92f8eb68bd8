#pragma once

#include "core/journal/journalerror.h"
#include "core/model/evidence.h"

#include <QByteArray>

#include <vector>

namespace tillside {

class Database;

// The events of all payments are one chain: each holds the hash of the one before and a digest of
// its payment's row, and its own hash covers both. What is changed, taken out or put in by hand
// breaks it there. It is evidence against mistakes and quick edits, not against somebody who
// computes the rest of the chain anew; and events cut off at the end are only noticed where a
// payment's row remains that is newer than what is left.

/// Appends \a evidence to the chain, within the caller's transaction. \a stateDigest is digestOf
/// the payment's row as that transaction leaves it.
[[nodiscard]] JournalResult<Done> appendEvents(Database &database, const PaymentId &payment,
                                               const std::vector<Evidence> &evidence,
                                               const QByteArray &stateDigest);

/// The digest in the newest event of \a payment; empty if it has none.
[[nodiscard]] JournalResult<QByteArray> newestStateDigest(Database &database,
                                                          const PaymentId &payment);

} // namespace tillside

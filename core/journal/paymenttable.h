#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/ids.h"

namespace tillside {

class Database;

// Writes payments within the caller's transaction. Rows are in the form of paymentrow.h.

[[nodiscard]] JournalResult<bool> hasPayment(Database &database, const PaymentId &id);
[[nodiscard]] JournalResult<Done> insertPayment(Database &database, const Row &row);

/// Makes \a next of the row \a current, which the caller has read. It writes only the columns that
/// differ, of which at least the revision does: for each of the others SQLite would write their
/// indexes anew.
[[nodiscard]] JournalResult<Done> replacePayment(Database &database, const Row &current,
                                                 const Row &next);

/// Like replacePayment(), but only if each column of the row still equals \a last; false if not.
/// Comparing in SQL takes a quarter of the time of reading the row through Qt.
[[nodiscard]] JournalResult<bool> replaceIfStill(Database &database, const Row &last,
                                                 const Row &next);

/// Whether \a next has the same request as \a current.
[[nodiscard]] bool isSameRequest(const Row &current, const Row &next);

} // namespace tillside

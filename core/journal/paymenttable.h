#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/ids.h"

namespace tillside {

class Database;

// How payments are written, within the caller's transaction. Rows are those of paymentrow.h.

[[nodiscard]] JournalResult<bool> hasPayment(Database &database, const PaymentId &id);
[[nodiscard]] JournalResult<Done> insertPayment(Database &database, const Row &row);

/// Writes only the columns that may change: with the id among them SQLite would look at each event
/// of the payment, and with the others at their indexes.
[[nodiscard]] JournalResult<Done> replacePayment(Database &database, const Row &row);

/// The same, but only if the row is still \a last in each column; false if it is not. Comparing
/// there costs a quarter of reading the row through Qt.
[[nodiscard]] JournalResult<bool> replaceIfStill(Database &database, const Row &last,
                                                 const Row &next);

/// Whether \a next asks for the same as \a current.
[[nodiscard]] bool isSameRequest(const Row &current, const Row &next);

} // namespace tillside

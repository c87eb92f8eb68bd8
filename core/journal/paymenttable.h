#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/ids.h"

namespace tillside {

class Database;

// Writes payments within the caller's transaction. Rows are in the form of paymentrow.h.

[[nodiscard]] JournalResult<bool> hasPayment(Database &database, const PaymentId &id);
[[nodiscard]] JournalResult<Done> insertPayment(Database &database, const Row &row);

/// Writes only the columns that may change. If it wrote the id too, SQLite would check each event
/// of the payment, and for the others it would check their indexes.
[[nodiscard]] JournalResult<Done> replacePayment(Database &database, const Row &row);

/// Like replacePayment(), but only if each column of the row still equals \a last; false if not.
/// Comparing in SQL takes a quarter of the time of reading the row through Qt.
[[nodiscard]] JournalResult<bool> replaceIfStill(Database &database, const Row &last,
                                                 const Row &next);

/// Whether \a next has the same request as \a current.
[[nodiscard]] bool isSameRequest(const Row &current, const Row &next);

} // namespace tillside

#pragma once

#include "core/journal/journal.h"

#include <QString>

namespace tillside {

// How payments are looked up. None of it may read the whole table to find a few rows.

/// Takes the id.
[[nodiscard]] QString selectPayment();
/// Takes the UTI; the newest first, and only that one.
[[nodiscard]] QString selectPaymentWithUti();
/// Takes the terminal and the original, if \a query names them, and the limit, -1 for none.
[[nodiscard]] QString selectPayments(const PaymentQuery &query);

/// Takes nothing.
[[nodiscard]] QString selectApprovedLast();
/// Takes the terminal and the two codes.
[[nodiscard]] QString selectHasOwnUti();

} // namespace tillside

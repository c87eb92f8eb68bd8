#pragma once

#include "core/journal/journal.h"

#include <QString>

namespace tillside {

// The queries for payments, with the values to bind. None may read the whole table to find a few
// rows.

/// Binds the id.
[[nodiscard]] QString selectPayment();
/// Binds the UTI; returns only the newest payment.
[[nodiscard]] QString selectPaymentWithUti();
/// Binds the terminal, the original and the payment before if \a query sets them, and then the
/// limit, -1 for none.
[[nodiscard]] QString selectPayments(const PaymentQuery &query);

/// Binds the terminal, the code that must exist and the code that must not.
[[nodiscard]] QString selectHasOwnUti();

/// Whether one of the newest payments of a terminal, but not a certain one, has a digest. Binds the
/// terminal, the digest and the payment.
[[nodiscard]] QString selectHasResult();

} // namespace tillside

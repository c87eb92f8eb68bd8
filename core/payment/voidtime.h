#pragma once

#include "core/model/paymentrecord.h"

namespace tillside {

/// When a terminal sends the payments of \a payment's day to the bank, so that a void comes too
/// late: 01:00 on the next day in London (Paynt). The terminal decides; this only warns, since its
/// clock or its host may differ.
[[nodiscard]] QDateTime voidUntil(const PaymentRecord &payment);

} // namespace tillside

#pragma once

#include "core/model/paymentterms.h"
#include "core/model/standing.h"

#include <QString>

namespace tillside::texts {

/// How a payment of \a type stands, in a word or two: "Approved", "Refunded", "Not known yet", "In
/// doubt", "Settled by hand".
[[nodiscard]] QString standingWord(PaymentType type, Standing standing);

} // namespace tillside::texts

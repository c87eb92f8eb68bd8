#pragma once

#include "core/model/paymentrecord.h"
#include "ui/look/fieldofcolour.h"

namespace tillside {

// How a payment of \a type in \a state looks wherever it is shown. An approved void looks like
// money returned. Any other ended void is red: the customer has paid.

[[nodiscard]] Icon outcomeIcon(PaymentType type, PaymentState state);
[[nodiscard]] ColourRole outcomeRole(PaymentType type, PaymentState state);
/// A field of colour with everything but its texts.
[[nodiscard]] FieldView outcomeField(PaymentType type, PaymentState state);

} // namespace tillside

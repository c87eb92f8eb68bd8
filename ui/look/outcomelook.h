#pragma once

#include "core/model/paymentrecord.h"
#include "core/model/standing.h"
#include "ui/look/fieldofcolour.h"

namespace tillside {

// How a payment of \a type in \a state looks wherever it is shown. An approved void looks like
// money returned. Any other ended void is red: the customer has paid.

[[nodiscard]] Icon outcomeIcon(PaymentType type, PaymentState state);
[[nodiscard]] ColourRole outcomeRole(PaymentType type, PaymentState state);
/// The same for a payment that stands so in a list: a doubt about its end, and what a person
/// settled by hand, count more than its state.
[[nodiscard]] Icon listedIcon(PaymentType type, PaymentState state, Standing standing);
[[nodiscard]] ColourRole listedRole(PaymentType type, PaymentState state, Standing standing);
/// A field of colour with everything but its texts.
[[nodiscard]] FieldView outcomeField(PaymentType type, PaymentState state);

} // namespace tillside

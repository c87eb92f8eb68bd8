#pragma once

#include "core/journal/journal.h"
#include "core/payment/paymentintent.h"
#include "core/payment/paymentrules.h"

#include <optional>

namespace tillside {

/// The payment that an intent follows, and why it may not follow it; unset if it may.
struct FollowUpCheck {
    PaymentRecord original;
    std::optional<ActionRefusal> refused;
};

/// Reads the original of \a intent, a void, a capture or a refund of a known payment, with
/// everything that followed it, and applies the rules. Only the terminal of the original may carry
/// it out. The money of a capture or a refund is that of the terminal as \a intent knows it.
[[nodiscard]] JournalResult<FollowUpCheck> checkFollowUp(const Journal &journal,
                                                         const PaymentIntent &intent);

} // namespace tillside

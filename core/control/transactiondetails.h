#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <vector>

namespace tillside {

/// Everything that a person may want to know about one payment.
struct TransactionDetails {
    PaymentRecord payment;
    std::vector<EventRecord> events; ///< All events of the payment, in their order.
    TerminalRecord terminal; ///< Where it was made, even if that was forgotten since.
    std::optional<PaymentRecord> original; ///< The payment that it follows.
    /// The payments that follow it, as followUpsOf() gives them: for mayVoid() and the like.
    std::vector<PaymentRecord> followUps;
};

/// Nothing if the journal has no such payment.
[[nodiscard]] JournalResult<std::optional<TransactionDetails>> readDetails(const Journal &journal,
                                                                           const PaymentId &id);

} // namespace tillside

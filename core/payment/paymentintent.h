#pragma once

#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"

#include <optional>
#include <vector>

namespace tillside {

/// One payment that a person asks for, and what they have said about earlier ones so far.
struct PaymentIntent {
    TerminalRecord terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< Not needed for a void: it is what the original was approved for.
    std::optional<Reference> reference; ///< The payment's own id where none is given.
    std::optional<PaymentId> original; ///< Of a void or a capture.

    /// Payments whose end the person has not been told (DuplicateGuard::untold()). If one of them
    /// is the same sale and was approved, the start ends as FoundApproved.
    std::vector<PaymentId> untold;
    /// Unresolved payments of that terminal that the person looked up there, having seen amount and
    /// time. They no longer stand in the way.
    std::vector<PaymentId> lookedAt;
    bool despiteUnresolved = false; ///< As `lookedAt`, for everything unresolved there.
    /// Ask before the same amount is charged again shortly after it was approved.
    bool asksSameAmount = true;
    std::vector<PaymentId> again; ///< The person knows of these approvals: this is another sale.
    /// Approved before the person's eyes within DuplicateGuard::kWindow, by a timer: the clock may
    /// have been set since.
    std::optional<PaymentId> justApproved;
};

} // namespace tillside

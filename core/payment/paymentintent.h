#pragma once

#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"

#include <optional>
#include <vector>

namespace tillside {

/// One payment that a person asks for, and their answers about earlier ones so far.
struct PaymentIntent {
    TerminalRecord terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< Not needed for a void: the original's approved amount.
    std::optional<Reference> reference; ///< Without one, the payment's own id is used.
    /// In the journal. Set for a void or a capture, and for the refund of a payment that was found.
    std::optional<PaymentId> original;

    /// Unresolved payments that the person looked up on the terminal, by amount and time. They no
    /// longer stop a new payment.
    std::vector<PaymentId> lookedAt;
    bool despiteUnresolved = false; ///< As `lookedAt`, for all unresolved payments.
    /// Whether to ask before the same amount is charged again shortly after an approval.
    bool asksSameAmount = true;
    std::vector<PaymentId> again; ///< Approvals that the person knows of: this is another sale.
    /// The payment that the person saw approved within kSameAmountWindow, measured by a timer
    /// because the clock may have been set since.
    std::optional<PaymentId> justApproved;
};

} // namespace tillside

#pragma once

#include "core/payment/paymentcontext.h"
#include "core/payment/paymentrules.h"

#include <QFuture>

#include <optional>

namespace tillside {

/// Why a settlement was not written. Exactly one member is set.
struct SettleFailure {
    std::optional<ActionRefusal> refused;
    bool terminalInUse = false; ///< A payment is running there; it may be this one.
    std::optional<JournalError> journal;
};

/// Writes a person's finding beside \a payment, which is as it stands in the journal. It can never
/// be changed. The outcome stays unresolved: only the terminal can end the payment. What was
/// charged does not change.
[[nodiscard]] QFuture<Result<PaymentRecord, SettleFailure>> settle(const PaymentContext &context,
                                                                   const PaymentRecord &payment,
                                                                   const Settlement &settlement);

} // namespace tillside

#pragma once

#include "core/payment/paymentcontext.h"
#include "core/payment/paymentrules.h"

#include <QFuture>

#include <optional>

namespace tillside {

/// Why a settlement was not written; exactly one member says so.
struct SettleFailure {
    std::optional<ActionRefusal> refused;
    bool terminalInUse = false; ///< A payment runs there; it may be this one.
    std::optional<JournalError> journal;
};

/// Writes a person's word beside \a payment, as it stands in the journal, for ever. Its outcome
/// stays unresolved; only the terminal can end it. What was charged is not changed by this.
[[nodiscard]] QFuture<Result<PaymentRecord, SettleFailure>> settle(const PaymentContext &context,
                                                                   const PaymentRecord &payment,
                                                                   const Settlement &settlement);

} // namespace tillside

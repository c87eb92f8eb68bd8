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

/// Writes a person's finding beside \a payment, which is as it stands in the journal. The outcome
/// stays as it is: only the terminal's word changes it. What was charged does not change.
///
/// The finding can never be removed. If the terminal contradicts itself once more, a person can
/// settle the payment again; the evidence then has both findings.
[[nodiscard]] QFuture<Result<PaymentRecord, SettleFailure>> settle(const PaymentContext &context,
                                                                   const PaymentRecord &payment,
                                                                   const Settlement &settlement);

} // namespace tillside

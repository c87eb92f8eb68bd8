#pragma once

#include "core/model/money.h"
#include "core/payment/cancellation.h"
#include "core/payment/forgetting.h"
#include "core/payment/paymentrules.h"
#include "core/payment/paymentsession.h"
#include "core/payment/settlement.h"
#include "core/payment/terminalcheck.h"

#include <QString>

namespace tillside::texts {

// Why the till refuses a request.

[[nodiscard]] QString textOf(AmountError error);

[[nodiscard]] QString textOf(ActionRefusal refusal);
[[nodiscard]] QString textOf(CancelRefusal refusal);
[[nodiscard]] QString textOf(const SettleFailure &failure);
[[nodiscard]] QString textOf(const ForgetFailure &failure);

/// Why the till cannot find out more about an unresolved payment on its own.
[[nodiscard]] QString textOf(Stuck reason);
/// \a vault is what TerminalCheck::vaultError() says; with it the text of `NoToken` is more exact.
[[nodiscard]] QString textOf(CheckObstacle obstacle,
                             std::optional<VaultError> vault = std::nullopt);

} // namespace tillside::texts

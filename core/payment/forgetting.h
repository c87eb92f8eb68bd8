#pragma once

#include "core/payment/paymentcontext.h"

#include <QFuture>

#include <optional>

namespace tillside {

/// Why a terminal was not forgotten; exactly one member says so.
struct ForgetFailure {
    bool terminalInUse = false; ///< A payment runs there.
    bool unresolved
        = false; ///< Something there is not known yet; without the token it never would be.
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

/// Deletes the token of \a terminal from \a vault, then marks it as forgotten. Its payments stay.
/// Refused while anything on it is unresolved, settled by hand or not: only its token can ask.
[[nodiscard]] QFuture<Result<Done, ForgetFailure>> forgetTerminal(const PaymentContext &context,
                                                                  TokenVault &vault,
                                                                  const TerminalRecord &terminal);

} // namespace tillside

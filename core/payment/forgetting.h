#pragma once

#include "core/payment/paymentcontext.h"

#include <QFuture>

#include <optional>

namespace tillside {

/// Why a terminal was not forgotten. Exactly one member is set.
struct ForgetFailure {
    bool terminalInUse = false; ///< A payment is running there.
    /// A payment there is not known yet. Without the token it never would be.
    bool unresolved = false;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

/// Deletes the token of \a terminal from \a vault, then marks the terminal as forgotten. Its
/// payments stay. Refused while any payment on it is unresolved, settled by hand or not: asking
/// about it needs the token.
[[nodiscard]] QFuture<Result<Done, ForgetFailure>> forgetTerminal(const PaymentContext &context,
                                                                  TokenVault &vault,
                                                                  const TerminalRecord &terminal);

} // namespace tillside

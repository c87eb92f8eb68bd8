#pragma once

#include "core/payment/settlement.h"
#include "core/payment/terminalcheck.h"

#include <optional>
#include <variant>

namespace tillside {

/// The terminal could not be asked.
struct NotAsked {
    CheckObstacle obstacle = CheckObstacle::NotRead;
    std::optional<VaultError> vault;
};

/// An outcome is known and shown but not saved yet.
struct NotSaved {
    JournalError error = JournalError::Failed;
};

/// The list could not be read.
struct NotListed {
    JournalError error = JournalError::Failed;
};

/// The state of the payment to settle differs from the one that the person was shown.
struct HeardMore { };

/// Why something on "Payments to check" did not work.
using CheckProblem = std::variant<SettleFailure, NotAsked, NotSaved, NotListed, HeardMore>;

} // namespace tillside

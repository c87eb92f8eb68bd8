#pragma once

#include "core/model/paymentrecord.h"

namespace tillside::cli {

/// What a script is told. 0 from a charge always means "paid in full"; docs/errors.md has the
/// table.
enum class ExitCode {
    Done = 0,
    Usage
    = 1, ///< Wrong options, or the till cannot work: data folder, journal, no terminal paired.
    Keychain = 3,
    Certificate = 4, ///< Not the pinned one; nothing was sent to it.
    Busy = 5, ///< The terminal is in use or busy, or another payment on it is unresolved.
    NotPermitted = 6,
    NotPaired = 7, ///< Pairing was refused, or the terminal not reachable while pairing.
    Declined = 10,
    Cancelled = 11,
    NotCharged = 12,
    NotInFull = 13, ///< Approved for less than asked, or approved and then voided.
    NotKnown = 20,
};

/// The code for a payment as it stands. \a voided: its money went back, by its own state or by a
/// void.
[[nodiscard]] ExitCode exitCodeOf(PaymentState state, bool voided);

} // namespace tillside::cli

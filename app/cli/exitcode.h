#pragma once

#include "core/journal/journalerror.h"
#include "core/model/paymentrecord.h"

namespace tillside::cli {

/// The result for a script. 0 from a charge always means "paid in full". The table is in
/// docs/errors.md.
enum class ExitCode {
    Done = 0,
    Usage
    = 1, ///< Wrong options, or the till cannot work: data folder, journal, no terminal paired.
    Keychain = 3,
    Certificate = 4, ///< It is not the pinned one; nothing was sent.
    Busy = 5, ///< The terminal is in use or busy, or another payment on it is unresolved.
    NotPermitted = 6,
    NotPaired = 7, ///< The terminal refused pairing, could not be reached, or fails its check.
    Declined = 10,
    Cancelled = 11,
    NotCharged = 12,
    NotInFull = 13, ///< Approved for less than asked, or approved and then voided.
    NotKnown = 20, ///< Unresolved, or the terminal has contradicted the end.
};

/// The code for \a payment. \a voided says that its money went back, through its own state or
/// through a void. A payment with a contradicted end stays NotKnown, as one that was settled by
/// hand does.
[[nodiscard]] ExitCode exitCodeOf(const PaymentRecord &payment, bool voided);

/// The code for a journal that refuses: a copy needs a supervisor's word.
[[nodiscard]] ExitCode exitCodeOf(JournalError error);

} // namespace tillside::cli

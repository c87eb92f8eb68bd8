#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <span>

namespace samples {

/// What the journal can be told to do, for tests of what may go wrong meanwhile.
struct JournalWork {
    const char *name;
    bool changesThePayment;
    /// With a payment that is in the journal and has a UTI. Nothing, or why it could not be done;
    /// an answer that is not as the journal promises is `Damaged`.
    std::optional<tillside::JournalError> (*run)(tillside::Journal &journal,
                                                 const tillside::PaymentRecord &payment);
};

/// All of it, writing and reading.
std::span<const JournalWork> journalWorks();

} // namespace samples

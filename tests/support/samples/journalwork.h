#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <span>

namespace samples {

/// An operation of the journal, for tests of failures during it.
struct JournalWork {
    const char *name;
    bool changesThePayment;
    /// Runs on a payment that is in the journal and has a UTI. Returns nothing, or why it failed;
    /// an answer that breaks the journal's contract is `Damaged`.
    std::optional<tillside::JournalError> (*run)(tillside::Journal &journal,
                                                 const tillside::PaymentRecord &payment);
};

/// All operations, writing and reading.
std::span<const JournalWork> journalWorks();

} // namespace samples

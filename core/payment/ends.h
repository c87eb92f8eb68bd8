#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <vector>

namespace tillside {

// The ended payments that a person still has to look after, oldest first.

/// Those that the till has to ask about once more, due or not, on \a terminal or on all. A
/// forgotten terminal cannot be asked, so its payments are left out.
[[nodiscard]] JournalResult<std::vector<PaymentRecord>> endsToAskAbout(
    const Journal &journal, const std::optional<TerminalId> &terminal = {});

/// Those whose end the terminal has contradicted, and that were not settled by hand since.
[[nodiscard]] JournalResult<std::vector<PaymentRecord>> contradictedEnds(const Journal &journal);

} // namespace tillside

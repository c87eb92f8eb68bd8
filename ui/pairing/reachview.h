#pragma once

#include "core/reach/reachcheck.h"
#include "ui/look/checklist.h"

#include <optional>
#include <vector>

namespace tillside {

/// The steps of \a reach, in order; if it is empty, the search has not started. \a address is the
/// one being looked for.
[[nodiscard]] std::vector<CheckLine> reachLines(const std::optional<Reach> &reach,
                                                const std::optional<TerminalAddress> &address);

} // namespace tillside

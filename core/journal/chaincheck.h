#pragma once

#include "core/journal/journalerror.h"

#include <optional>

namespace tillside {

class Database;

/// Checks the \a newest events, or all of them, and that their payments' rows match their newest
/// events; `Damaged` if not. eventchain.h says what this can detect.
[[nodiscard]] JournalResult<Done> checkChain(Database &database, std::optional<int> newest);

} // namespace tillside

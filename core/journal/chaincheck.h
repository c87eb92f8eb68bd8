#pragma once

#include "core/journal/journalerror.h"

#include <optional>

namespace tillside {

class Database;

/// Checks the \a newest events, or all of them, and that the rows of their payments are as their
/// newest events say; `Damaged` if not. See eventchain.h for what that can tell.
[[nodiscard]] JournalResult<Done> checkChain(Database &database, std::optional<int> newest);

} // namespace tillside

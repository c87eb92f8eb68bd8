#pragma once

#include "core/control/checkitem.h"
#include "core/journal/journal.h"

#include <vector>

namespace tillside {

/// Reads the payments \a ids, with their events and the names of their terminals. All of them must
/// be in the journal.
[[nodiscard]] JournalResult<std::vector<CheckItem>> readCheckItems(
    const Journal &journal, const std::vector<PaymentId> &ids);

} // namespace tillside

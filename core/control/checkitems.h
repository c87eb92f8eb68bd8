#pragma once

#include "core/control/checkitem.h"
#include "core/journal/journal.h"

#include <vector>

namespace tillside {

/// The payments \a ids, which the journal has, with all that "Payments to check" shows of them.
[[nodiscard]] JournalResult<std::vector<CheckItem>> readCheckItems(
    const Journal &journal, const std::vector<PaymentId> &ids);

} // namespace tillside

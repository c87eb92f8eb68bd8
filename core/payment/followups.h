#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace tillside {

/// The payments that name \a original as their original, for mayVoid() and mayCapture(). One that
/// was undone by an approved void of its own is in the state Voided, whatever its row says: it no
/// longer stands in the way of another.
[[nodiscard]] JournalResult<std::vector<PaymentRecord>> followUpsOf(const Journal &journal,
                                                                    const PaymentId &original);

} // namespace tillside

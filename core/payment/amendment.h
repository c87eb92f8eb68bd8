#pragma once

#include "core/journal/journal.h"

#include <functional>
#include <optional>

namespace tillside {

/// A payment as it is to stand, and the line of evidence for what changes.
struct Amendment {
    PaymentRecord payment;
    Evidence evidence;
};

/// Makes the amendment of the payment as it stands in the journal; nothing if there is nothing to
/// change.
using Amend = std::function<std::optional<Amendment>(const PaymentRecord &)>;

/// Changes the payment \a id, which another driver may be changing at the same time: reads and
/// writes again until no other write comes between. Returns the payment as written; nothing if
/// \a change wants no change or there is no such payment.
///
/// The driver accepts a change of PaymentRecord::toldAt, and a line of evidence that comes with no
/// other change (PaymentWriter).
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> amend(Journal &journal,
                                                                const PaymentId &id,
                                                                const Amend &change);

} // namespace tillside

#pragma once

#include "core/payment/followupcheck.h"
#include "core/payment/startfailure.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace tillside {

/// The earlier payments that matter to one that is about to start.
struct EarlierPayments {
    std::optional<StartFailure> sameSale; ///< Set if the same sale is in the way.
    std::vector<PaymentRecord> open; ///< Unresolved on the same terminal, newest first.
};

/// What \a intent, wanted at \a now, may repeat by mistake, and what is open on its terminal.
[[nodiscard]] JournalResult<EarlierPayments> findEarlier(const Journal &journal,
                                                         const PaymentIntent &intent,
                                                         const QDateTime &now);

/// Why \a intent must not be recorded as the journal stands now: the same sale was approved and not
/// told, or is not known yet on another terminal; or the rules no longer allow to follow its
/// original. Nothing if it may be. Called within the transaction that records it, so no other
/// process can come between.
[[nodiscard]] JournalResult<std::optional<StartFailure>> findObstacle(const Journal &journal,
                                                                      const PaymentIntent &intent);

} // namespace tillside

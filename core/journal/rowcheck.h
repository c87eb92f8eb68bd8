#pragma once

#include "core/journal/chainfinding.h"
#include "core/journal/chainwalk.h"
#include "core/journal/journalerror.h"

#include <functional>
#include <vector>

namespace tillside {

class Database;

// Compares rows with the newest events about them. Findings are added to \a findings.

/// The payments of \a digests.
[[nodiscard]] JournalResult<Done> comparePayments(Database &database, const NewestDigests &digests,
                                                  std::vector<ChainFinding> &findings);
/// Every payment, one at a time, and every event for its payment. \a onPayment is called after
/// each payment.
[[nodiscard]] JournalResult<Done> compareAllPayments(Database &database,
                                                     std::vector<ChainFinding> &findings,
                                                     const std::function<void()> &onPayment = {});
/// The terminals of \a digests.
[[nodiscard]] JournalResult<Done> compareTerminals(Database &database, const NewestDigests &digests,
                                                   std::vector<ChainFinding> &findings);
/// The terminals that no event is about.
[[nodiscard]] JournalResult<Done> findBareTerminals(Database &database,
                                                    std::vector<ChainFinding> &findings);
/// The roll-up `total`, which is computed anew.
[[nodiscard]] JournalResult<Done> compareTotals(Database &database,
                                                std::vector<ChainFinding> &findings);

/// What `meta` says of the newest entry of the day book, which is the event \a newest.
[[nodiscard]] JournalResult<Done> compareDayBook(Database &database, qint64 newest,
                                                 std::vector<ChainFinding> &findings);

} // namespace tillside

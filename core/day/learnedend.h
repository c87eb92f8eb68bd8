#pragma once

#include "core/day/dayclose.h"
#include "core/journal/journal.h"

#include <vector>

namespace tillside {

/// A payment of a closed day of which the till has learned something since: it stands otherwise
/// than in the sums of that day. What this changes counts on the open day.
struct LearnedEnd {
    ListedPayment payment; ///< As it stands now.
    qint64 minor = 0; ///< What it adds to the total, in the money of the payment; below 0: takes.

    bool operator==(const LearnedEnd &) const = default;
};

/// The payments of the days up to \a close whose sums are otherwise now than those days counted
/// them, and those that were in doubt then and are not now. \a entries are those of the day book
/// since.
///
/// A payment and its voids come to one sum: each is told apart by what its own change adds to it.
[[nodiscard]] JournalResult<std::vector<LearnedEnd>> learnedSince(
    const Journal &journal, const DayClose &close, const std::vector<DayEntry> &entries);

} // namespace tillside

#pragma once

#include "core/day/day.h"

namespace tillside {

/// Adds to the line `learned` of \a day, the open day, what the closes before it have missed: those
/// of a version that kept no note of what changed of a closed day. It counts the whole journal, so
/// it is wanted only while the newest close is such a one.
[[nodiscard]] JournalResult<Done> addWhatClosesMissed(const Journal &journal, Day &day);

} // namespace tillside

#pragma once

#include "core/reach/reachability.h"

#include <QString>

namespace tillside::texts {

/// The state of a terminal in a word or two.
[[nodiscard]] QString reachabilityWord(Reachability reachability);

} // namespace tillside::texts

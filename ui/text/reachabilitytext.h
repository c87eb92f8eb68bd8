#pragma once

#include "core/reach/reachability.h"

#include <QString>

namespace tillside::texts {

/// How a terminal stands, in a word or two.
[[nodiscard]] QString reachabilityWord(Reachability reachability);

} // namespace tillside::texts

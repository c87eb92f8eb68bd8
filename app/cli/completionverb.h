#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// `completion`: prints a script that lets a shell complete commands, options and choices. Needs no
/// till.
[[nodiscard]] Verb completionVerb();

} // namespace tillside::cli

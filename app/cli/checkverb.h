#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

[[nodiscard]] Verb checkVerb();

} // namespace tillside::cli

#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// A bash script that completes \a verbs, their arguments, options and choices. Every verb takes
/// the \a common options. The script needs nothing but bash itself.
[[nodiscard]] QString bashCompletion(const std::vector<Verb> &verbs,
                                     const std::vector<VerbOption> &common);

} // namespace tillside::cli

#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// A script for bash that completes \a verbs, their arguments, options and choices; every verb
/// takes the \a common options. It needs nothing but bash itself.
[[nodiscard]] QString bashCompletion(const std::vector<Verb> &verbs,
                                     const std::vector<VerbOption> &common);

} // namespace tillside::cli

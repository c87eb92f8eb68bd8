#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// A zsh script that completes \a verbs, their arguments, options and choices, with their help.
/// Every verb takes the \a common options.
[[nodiscard]] QString zshCompletion(const std::vector<Verb> &verbs,
                                    const std::vector<VerbOption> &common);

} // namespace tillside::cli

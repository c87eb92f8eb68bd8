#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

// Help on the command line; no line is wider than 80 columns.

/// The verbs with their summaries, and the options that all of them take.
[[nodiscard]] QString overview();

/// The help of \a verb: its argument, its options and an example.
[[nodiscard]] QString helpFor(const Verb &verb);

} // namespace tillside::cli

#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

// Help on the command line; no line is wider than 80 columns.

/// What there is: the verbs with their summaries, and the options that all of them take.
[[nodiscard]] QString overview();

/// What belongs to \a verb: its argument, its options and an example.
[[nodiscard]] QString helpFor(const Verb &verb);

} // namespace tillside::cli

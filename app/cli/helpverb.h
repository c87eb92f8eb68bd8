#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// `help`: prints the overview, or the help of one of the verbs \a names. Needs no till.
[[nodiscard]] Verb helpVerb(const QStringList &names);

} // namespace tillside::cli

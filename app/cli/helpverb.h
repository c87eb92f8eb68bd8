#pragma once

#include "app/cli/verb.h"

namespace tillside::cli {

/// `help`: what there is, or what one of the verbs \a names takes. Needs no till.
[[nodiscard]] Verb helpVerb(const QStringList &names);

} // namespace tillside::cli

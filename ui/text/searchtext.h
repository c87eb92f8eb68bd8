#pragma once

#include "core/journal/searchterms.h"

#include <QString>

namespace tillside::texts {

/// One sentence that says why a text finds nothing. Empty for a blank one.
[[nodiscard]] QString textOf(SearchProblem problem);

} // namespace tillside::texts

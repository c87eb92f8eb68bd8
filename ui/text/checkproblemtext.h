#pragma once

#include "core/control/checkproblem.h"

#include <QString>

namespace tillside::texts {

/// Why an action on "Payments to check" did not work, and what to do.
[[nodiscard]] QString textOf(const CheckProblem &problem);

} // namespace tillside::texts

#pragma once

#include "core/printer/printerchoice.h"
#include "core/printer/printproblem.h"

#include <QString>

namespace tillside::texts {

/// What happened to a receipt that was not printed, and what to do.
[[nodiscard]] QString textOf(PrintProblem problem);

/// "System printer", "Receipt printer in the network".
[[nodiscard]] QString printerKindWord(PrinterKind kind);

} // namespace tillside::texts

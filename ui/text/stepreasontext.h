#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/connectionstep.h"

#include <QString>

namespace tillside::texts {

/// What is wrong with a step of a connection check, or is to be known of it, in a few words.
[[nodiscard]] QString labelOf(StepReason reason, const TerminalRecord &terminal);

} // namespace tillside::texts

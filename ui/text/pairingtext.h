#pragma once

#include "core/terminal/pairing.h"

#include <QString>

namespace tillside::texts {

/// Why a terminal was not paired, with the terminal's own words if it gave any.
[[nodiscard]] QString textOf(const PairingFailure &failure);

} // namespace tillside::texts

#pragma once

#include "core/journal/chainfinding.h"

#include <QString>

namespace tillside::texts {

/// One sentence about \a finding.
[[nodiscard]] QString textOf(const ChainFinding &finding);

} // namespace tillside::texts

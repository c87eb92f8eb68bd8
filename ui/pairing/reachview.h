#pragma once

#include "core/reach/reachcheck.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// One step of looking for a terminal, as it is shown.
struct ReachLine {
    Icon icon = Icon::NotCharged;
    ColourRole role = ColourRole::Neutral;
    QString label; ///< "Address", "Port", "Encryption".
    QString sentence; ///< What came out and what to do.
};

/// The steps of \a reach, in their order; nothing has been looked for yet where it is empty.
/// \a address is what is looked for.
[[nodiscard]] std::array<ReachLine, kReachSteps.size()> reachLines(
    const std::optional<Reach> &reach, const std::optional<TerminalAddress> &address);

} // namespace tillside

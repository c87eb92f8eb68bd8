#pragma once

#include "core/reach/reachcheck.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// One step of looking for a terminal, as shown.
struct ReachLine {
    Icon icon = Icon::NotCharged;
    ColourRole role = ColourRole::Neutral;
    QString label; ///< "Address", "Port", "Encryption".
    QString sentence; ///< The result, and what to do.
};

/// The steps of \a reach, in order; if it is empty, the search has not started. \a address is the
/// one being looked for.
[[nodiscard]] std::array<ReachLine, kReachSteps.size()> reachLines(
    const std::optional<Reach> &reach, const std::optional<TerminalAddress> &address);

} // namespace tillside

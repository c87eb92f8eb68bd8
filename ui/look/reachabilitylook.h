#pragma once

#include "core/reach/reachability.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QString>

namespace tillside {

/// The state of a terminal as shape, colour and word.
struct ReachabilityLook {
    QString word;
    Icon icon = Icon::NotAnswering;
    ColourRole role = ColourRole::Neutral;
};

[[nodiscard]] ReachabilityLook reachabilityLook(Reachability reachability);

} // namespace tillside

#pragma once

#include "core/terminal/reachability.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QString>

namespace tillside {

/// How a terminal stands, told by shape, colour and word.
struct ReachabilityView {
    QString word;
    Icon icon = Icon::NotAnswering;
    ColourRole role = ColourRole::Neutral;
};

[[nodiscard]] ReachabilityView reachabilityView(Reachability reachability);

} // namespace tillside

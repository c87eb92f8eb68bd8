#pragma once

#include "core/control/pairingstate.h"
#include "ui/look/look.h"

#include <QString>

namespace tillside {

/// What surrounds each step of pairing.
struct PairingView {
    QString title;
    int stepNumber = 1; ///< Of four.
    QString goOn; ///< The step's own button, by what it does.
    bool canGoOn = false;
    QString hint; ///< Why that button cannot be pressed; empty if it can.
    bool showsBack = false;
    bool canGoBack = false;
    bool showsLeave = true;
    QString notice; ///< Empty: none.
    ColourRole noticeRole = ColourRole::Warning;
};
[[nodiscard]] PairingView pairingView(const PairingState &state);

} // namespace tillside

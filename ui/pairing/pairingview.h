#pragma once

#include "core/control/pairingstate.h"
#include "ui/look/look.h"

#include <QString>

namespace tillside {

/// The frame around each step of pairing.
struct PairingView {
    QString title;
    int stepNumber = 1; ///< Of four.
    QString goOn; ///< The label of the step's main button: its action.
    bool canGoOn = false;
    QString hint; ///< Why that button is disabled; empty if it is enabled.
    bool showsBack = false;
    bool canGoBack = false;
    bool showsLeave = true;
    QString leave; ///< The label of the button that gives up pairing.
    QString notice; ///< Empty if none.
    ColourRole noticeRole = ColourRole::Warning;
};
[[nodiscard]] PairingView pairingView(const PairingState &state);

} // namespace tillside

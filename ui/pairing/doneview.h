#pragma once

#include "core/control/pairingstate.h"
#include "ui/look/look.h"

#include <QString>

namespace tillside {

/// The last step of pairing.
struct DoneView {
    QString headline;
    QString token; ///< Where it is kept.
    QString test; ///< How the connection was tried, and what came out.
    ColourRole testRole = ColourRole::Accent;
    bool canTestAgain = false;
};
[[nodiscard]] DoneView doneView(const PairingState &state);

} // namespace tillside

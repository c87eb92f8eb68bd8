#pragma once

#include "core/control/pairingstate.h"
#include "ui/look/look.h"

#include <QString>

namespace tillside {

/// The last step of pairing.
struct DoneView {
    QString headline;
    QString name; ///< Of the terminal.
    QString serial;
    QString token; ///< Where the token is stored.
    QString test; ///< The state or result of the connection test.
    ColourRole testRole = ColourRole::Accent;
    bool canTestAgain = false;
};
[[nodiscard]] DoneView doneView(const PairingState &state);

} // namespace tillside

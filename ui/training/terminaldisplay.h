#pragma once

#include "core/model/money.h"

#include <QString>

#include <optional>

namespace tillside {

/// What the training terminal shows to the person in front of it.
struct TerminalDisplay {
    std::optional<Money> amount; ///< The amount of the payment on its screen; unset while idle.
    QString text; ///< Its last text about that payment, in its own words.
    bool waitsForCard = false; ///< The customer can act.
    bool customerLeft = false; ///< The customer has left and will not act any more.
    bool isReachable = true;

    bool operator==(const TerminalDisplay &) const = default;
};

} // namespace tillside

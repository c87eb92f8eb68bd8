#pragma once

#include "core/model/money.h"

#include <QString>

#include <optional>

namespace tillside {

/// What the training terminal shows to whoever stands in front of it.
struct TerminalDisplay {
    std::optional<Money> amount; ///< Of the payment on its screen; nothing: it is idle.
    QString text; ///< What it said last about that payment, in its own words.
    bool waitsForCard = false; ///< The customer can do something.
    bool customerLeft = false; ///< And does nothing any more.
    bool isReachable = true;

    bool operator==(const TerminalDisplay &) const = default;
};

} // namespace tillside

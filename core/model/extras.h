#pragma once

#include <QtGlobal>

namespace tillside {

/// What the terminal added to the amount asked for, in minor units of the payment's currency. No
/// member is negative. The approved amount includes them all.
struct Extras {
    qint64 tip = 0; ///< Tip or gratuity.
    qint64 pennies = 0; ///< A donation that rounds the amount up.
    qint64 cashBack = 0;
    qint64 surcharge = 0;

    [[nodiscard]] qint64 total() const { return tip + pennies + cashBack + surcharge; }

    bool operator==(const Extras &) const = default;
};

} // namespace tillside

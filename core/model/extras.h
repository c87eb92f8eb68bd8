#pragma once

#include <QtGlobal>

namespace tillside {

/// What the terminal added to the amount asked for, in minor units. Each is 0 or more.
struct Extras {
    qint64 tip = 0;
    qint64 pennies = 0; ///< Rounded up for a good cause.
    qint64 cashBack = 0;
    qint64 surcharge = 0;

    [[nodiscard]] qint64 total() const { return tip + pennies + cashBack + surcharge; }

    bool operator==(const Extras &) const = default;
};

} // namespace tillside

#pragma once

#include "core/journal/period.h"

#include <QtGlobal>

#include <optional>

namespace tillside {

/// The payments that are counted together.
struct DayScope {
    std::optional<Period> period; ///< Those that began in it. Unset: those of a shift.
    /// For a shift: those recorded after the payment with this number, whatever the clock said. 0
    /// for all of the journal.
    qint64 after = 0;

    bool operator==(const DayScope &) const = default;
};

} // namespace tillside

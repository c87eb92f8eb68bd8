#pragma once

#include "tests/model/steps.h"

#include <optional>

namespace model {

/// What must be true whatever happens.
enum class Property {
    Lost, ///< What the terminal may have charged is in the journal and not called uncharged, and
          ///< silence takes nothing away that the terminal said.
    Doubled, ///< One intent leads to one body, unless the first is proved not to take money or a
             ///< person said that they looked.
    Wrong, ///< No outcome contradicts the truth, now or later.
    Stuck, ///< Where there is a UTI that the terminal knows, asking a terminal that is well leads
           ///< to the right end.
};
[[nodiscard]] const char *nameOf(Property property);

/// The property that \a now breaks by itself, if any.
[[nodiscard]] std::optional<Property> brokenBy(const World &world, const Situation &now);

/// Whether from \a now, where nothing happens at the terminal or in the network any more and
/// nothing goes wrong any more, each payment comes to its right end or is one of the exceptions.
[[nodiscard]] bool endsRight(const Steps &steps, const Situation &now);

} // namespace model

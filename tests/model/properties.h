#pragma once

#include "tests/model/steps.h"

#include <optional>

namespace model {

/// What must always be true.
enum class Property {
    /// A payment that the terminal may have charged is in the journal and not called uncharged, and
    /// silence never erases what the terminal said.
    Lost,
    /// One intent leads to one body, unless the first provably took no money or a person confirmed
    /// that they looked.
    Doubled,
    Wrong, ///< No outcome contradicts the truth, now or later.
    /// If the terminal knows the UTI, asking a healthy terminal leads to the right end.
    Stuck,
    /// What the terminal says against an end is recorded, and an approval then makes it approved.
    Deaf,
};
[[nodiscard]] const char *nameOf(Property property);

/// The property that \a now breaks by itself, if any.
[[nodiscard]] std::optional<Property> brokenBy(const World &world, const Situation &now);

/// Whether each payment in \a now reaches its right end or is one of the exceptions, if nothing
/// more happens at the terminal or in the network and nothing else goes wrong.
[[nodiscard]] bool endsRight(const Steps &steps, const Situation &now);

} // namespace model

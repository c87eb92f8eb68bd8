#pragma once

#include "tests/model/properties.h"

#include <vector>

namespace model {

/// A till with one wrong decision, a world in which that is harmful, and the harm.
struct Broken {
    const char *name = "";
    World world;
    Decisions decisions;
    Property harm = Property::Wrong;
};

/// Mistakes that tills of this family have made, or that this one is designed to avoid.
[[nodiscard]] std::vector<Broken> brokenTills();

} // namespace model

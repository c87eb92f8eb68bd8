#pragma once

#include "tests/model/properties.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace model {

struct Exploration {
    std::size_t situations = 0;
    std::size_t steps = 0;
    std::optional<Property> broken; ///< The first broken property, found on a shortest path.
    QStringList trace; ///< The path to it, one line per step.
};

/// Visits every situation that a till with \a decisions can reach in \a world, nearest first, and
/// stops at the first one that breaks a property.
[[nodiscard]] Exploration explore(const World &world, const Decisions &decisions);

} // namespace model

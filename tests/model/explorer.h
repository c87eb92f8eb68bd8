#pragma once

#include "tests/model/properties.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace model {

struct Exploration {
    std::size_t situations = 0;
    std::size_t steps = 0;
    std::optional<Property> broken; ///< The first that is, on a shortest way.
    QStringList trace; ///< To it, a line each.
};

/// Visits every situation that \a world allows a till that decides by \a decisions, nearest first,
/// and stops at the first that breaks a property.
[[nodiscard]] Exploration explore(const World &world, const Decisions &decisions);

} // namespace model

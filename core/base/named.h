#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace tillside {

/// The member of \a all whose nameOf() is \a name; nothing if there is none.
template <typename E, std::size_t N>
[[nodiscard]] std::optional<E> named(const std::array<E, N> &all, QStringView name)
{
    for (const E e : all) {
        if (name == nameOf(e))
            return e;
    }
    return std::nullopt;
}

} // namespace tillside

#pragma once

#include <utility>
#include <variant>

namespace tillside {

/// A value, or the named reason why there is none. Expected failures are values; asserts are for
/// bugs. (`std::expected` needs C++23.)
///
/// Reading the side that is not set is a bug and throws `std::bad_variant_access`.
template <typename T, typename E>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    /// Returned by value, so that it outlives the temporary in `for (x : f().value())`.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace tillside

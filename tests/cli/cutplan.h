#pragma once

#include <cstddef>
#include <string_view>

// When the process that powercut.cpp was loaded into dies, as its environment says; see there.

namespace tillside::cut {

/// The folder whose files count; empty if nothing does.
[[nodiscard]] std::string_view folder();
/// Where copies of what was synced go; null if nowhere.
[[nodiscard]] const char *syncedFolder();

/// A call with \a bytes to write was reached; \a target says of what.
class Point final {
public:
    Point(std::string_view call, const char *target, std::size_t bytes);

    /// Dies here if nothing of the call is to be done.
    void before() const;
    /// How much of it is to be done, unless all.
    [[nodiscard]] bool isHalf() const;
    /// Dies here if the call, or half of it, was to be done.
    void after() const;

private:
    bool m_isNow = false;
};

} // namespace tillside::cut

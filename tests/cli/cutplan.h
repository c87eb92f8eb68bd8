#pragma once

#include <cstddef>
#include <string_view>

// Decides from its environment when the process that loaded powercut.cpp dies; see there.

namespace tillside::cut {

/// The folder whose files count; empty if none.
[[nodiscard]] std::string_view folder();
/// Where copies of synced files go; null if nowhere.
[[nodiscard]] const char *syncedFolder();

/// A call that writes \a bytes to \a target was reached.
class Point final {
public:
    Point(std::string_view call, const char *target, std::size_t bytes);

    /// Dies here if no part of the call should happen.
    void before() const;
    /// Whether only half of the call should happen.
    [[nodiscard]] bool isHalf() const;
    /// Dies here if the call, or half of it, should happen first.
    void after() const;

private:
    bool m_isNow = false;
};

} // namespace tillside::cut

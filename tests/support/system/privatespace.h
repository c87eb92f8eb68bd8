#pragma once

#include <functional>

namespace tillside {

/// Gives this process (its thread, if it is root) a namespace of its own, which ends with it:
/// directly as root, otherwise in a user namespace. \a kind is what unshare() takes, such as
/// CLONE_NEWNS; \a prepare then makes the namespace usable. Returns false if the computer does not
/// allow it. Call it before a second thread starts, because only a single-threaded process may
/// enter a user namespace.
[[nodiscard]] bool enterPrivateSpace(int kind, const std::function<bool()> &prepare);

} // namespace tillside

#pragma once

#include <sys/types.h>

/// For tests of file system states: full, read-only, owned by another user.
namespace mounts {

inline constexpr uid_t kNobody = 65534;

/// Gives this process private mounts, which end with it: directly as root, otherwise in a user
/// namespace. Returns false if the computer allows neither. Call it before a second thread starts,
/// because only a single-threaded process may enter a user namespace.
[[nodiscard]] bool enterPrivate();

/// Permissions do not stop root, so without mounts the tests continue as an unprivileged user. Does
/// nothing for other users.
void stopBeingRoot();

} // namespace mounts

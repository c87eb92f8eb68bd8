#pragma once

#include <sys/types.h>

/// For tests of what a file system does: full, read-only, somebody else's.
namespace mounts {

inline constexpr uid_t kNobody = 65534;

/// Gives this process mounts of its own, which end with it: directly as root, in a user namespace
/// otherwise. False where the computer allows neither. To be called before there is a second
/// thread, because a user namespace is only given to single ones.
[[nodiscard]] bool enterPrivate();

/// Rights do not stop root, so without mounts the tests go on as somebody they do stop. Does
/// nothing for others.
void stopBeingRoot();

} // namespace mounts

#pragma once

#include "core/system/closedobjects_windows.h"

#include <functional>
#include <string>

namespace tillside {

// The sign by which others see that a lock is held, without touching the lock's file: a mutex. Its
// name is in a file beside the lock. Nothing here needs Qt.

/// How many hexadecimal digits the name of a sign has.
inline constexpr std::size_t kSignLength = 64;

/// Writes a name into \a file, then creates the mutex of that name; the sign is up until the handle
/// closes. Takes what \a newName returns, and asks again if that name is already taken. Null if the
/// file cannot be written or no name is free.
[[nodiscard]] Handle putUpSign(const std::wstring &file,
                               const std::function<std::string()> &newName);

/// Whether the sign that \a file names is up. A file without a mutex, or with another user's, means
/// nothing.
[[nodiscard]] bool isSignUp(const std::wstring &file);

} // namespace tillside

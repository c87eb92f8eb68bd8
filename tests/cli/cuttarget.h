#pragma once

#include <array>
#include <string_view>

namespace tillside::cut {

using Name = std::array<char, 4096>;

/// Whether \a path is the folder whose files count, or in it.
[[nodiscard]] bool isInFolder(std::string_view path);
[[nodiscard]] bool isThere(const char *path);
/// Says in \a name what \a file is; false if it is neither in the folder nor a terminal.
[[nodiscard]] bool isTarget(int file, Name &name);

/// Copies what \a file holds, where that is wanted. It is read through its own descriptor: closing
/// another one of the same file would give SQLite's locks back.
void keepSynced(int file);

} // namespace tillside::cut

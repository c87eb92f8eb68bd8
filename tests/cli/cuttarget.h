#pragma once

#include <array>
#include <string_view>

namespace tillside::cut {

using Name = std::array<char, 4096>;

/// Whether \a path is the folder whose files count, or inside it.
[[nodiscard]] bool isInFolder(std::string_view path);
[[nodiscard]] bool isThere(const char *path);
/// Stores in \a name what \a file is. Returns false if it is neither in the folder nor a terminal.
[[nodiscard]] bool isTarget(int file, Name &name);

/// Copies the content of \a file if that is wanted. Reads through the same descriptor, because
/// closing another one for the same file would release SQLite's locks.
void keepSynced(int file);

} // namespace tillside::cut

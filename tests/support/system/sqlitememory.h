#pragma once

/// The memory of SQLite, which can run out: the one failure that can be had at each step it takes,
/// in its own code and with its own errors. For a program that links SQLite itself.
namespace sqlitememory {

/// Must come before anything else of SQLite. False if that was too late.
[[nodiscard]] bool takeOver();

/// From now on, \a granted requests are granted and all others refused.
void refuseAfter(int granted);

/// Ends it; how many requests were refused.
int end();

} // namespace sqlitememory

#pragma once

/// The memory of SQLite, which can be made to run out: the one failure that a test can cause at
/// each of its steps, in its own code and with its own errors. For a program that links SQLite
/// itself.
namespace sqlitememory {

/// Call it before any other SQLite function. Returns false if it was too late.
[[nodiscard]] bool takeOver();

/// From now on, \a granted requests are granted and all others refused.
void refuseAfter(int granted);

/// Stops refusing; returns how many requests were refused.
int end();

} // namespace sqlitememory

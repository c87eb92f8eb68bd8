#pragma once

namespace tillside {

/// Keeps what this process has in its memory, tokens above all, to itself from here on: a crash
/// leaves no core dump and no heap in a crash report, and on Linux no other program of the same
/// user may read the memory or attach to the process. The administrator may.
///
/// The first thing in main(), before there is anything to hide. A debugger that started the program
/// keeps it (`gdb --args tillside`); attaching to one that runs takes root. What else it costs is
/// in docs/decisions/0018.
void keepMemoryPrivate();

} // namespace tillside

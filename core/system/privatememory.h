#pragma once

namespace tillside {

/// From this call on, keeps the memory of this process, tokens above all, from others: a crash
/// leaves no core dump and no heap in a crash report, and on Linux no other program of the same
/// user can read the memory or attach to the process. An administrator still can.
///
/// Call it first in main(), before there is anything to hide. A debugger that started the program
/// keeps working (`gdb --args tillside`); attaching to a running one needs root.
/// docs/decisions/0018 lists what else it costs.
void keepMemoryPrivate();

} // namespace tillside

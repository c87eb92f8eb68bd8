#pragma once

namespace tillside::program {

/// What the window's program ends with.
enum class WindowExit {
    Done = 0,
    NotStarted = 2, ///< Wrong options, or the till cannot work.
    InUse = 5, ///< Another window has this data folder, and it does not answer.
};

} // namespace tillside::program

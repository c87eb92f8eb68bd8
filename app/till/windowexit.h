#pragma once

namespace tillside::program {

/// The exit code of the window's program.
enum class WindowExit {
    Done = 0,
    NotStarted = 2, ///< The options are wrong or the till cannot work.
    InUse = 5, ///< Another window uses this data folder and does not answer.
};

} // namespace tillside::program

#pragma once

namespace tillside {

/// Makes what this program prints readable: on Windows it sets a console to UTF-8, and lets a
/// program with a window print to the console that it was started from, if any. Elsewhere it keeps
/// the place of a standard stream that the caller has closed: printing to it fails, and no file of
/// the till gets what is printed. Call it before anything is printed or opened.
///
/// A process attached to a console ends with it, on Ctrl-C or when it is closed, without being
/// asked. So a window attaches only to print its last message.
void prepareStandardOutput();

} // namespace tillside

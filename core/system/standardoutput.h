#pragma once

namespace tillside {

/// Lets what this program prints be read as it is meant: on Windows a console is told that it is
/// UTF-8, and a program with a window prints to the console that it was started from, if any.
/// Nothing elsewhere. Before the first word.
///
/// Whoever takes a console ends with it, by Ctrl-C or when it is closed, without being asked: a
/// window takes one only to say a last word.
void prepareStandardOutput();

} // namespace tillside

#pragma once

#include <QString>

namespace tillside {

/// \a text with every character printable: a line break or a tab becomes a space, and any other
/// character that draws nothing by itself becomes U+FFFD: control and format characters, such as
/// ESC or those that turn the direction of writing, and halves of characters. It is replaced rather
/// than removed, so that no text becomes equal to another one that a decision depends on.
[[nodiscard]] QString printable(const QString &text);

/// \a text without the characters that printable() replaces. This finds what they were to hide.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// printable() on one line: without white space or NULs at its ends, with one space between words,
/// and at most \a longest characters long.
[[nodiscard]] QString oneLine(const QString &text, qsizetype longest);

/// The first \a longest characters of \a text, without half a character at their end.
[[nodiscard]] QString cutTo(qsizetype longest, const QString &text);

} // namespace tillside

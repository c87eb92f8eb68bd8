#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// The text that bytes from outside stand for.
struct DecodedText {
    QString text; ///< Without a byte order mark.
    /// The bytes are not UTF-8 and were read as Windows-1252: one character for each byte.
    bool isForeign = false;
    qsizetype mark = 0; ///< The length of the byte order mark in bytes.

    /// Where in the bytes the character at \a at stands.
    [[nodiscard]] qsizetype byteAt(qsizetype at) const;
};

/// \a bytes as UTF-8 or, if they are not valid UTF-8, as Windows-1252, in which shops and receipts
/// are often written. Every byte has a meaning there, so any bytes give a text.
[[nodiscard]] DecodedText decoded(const QByteArray &bytes);

} // namespace tillside

#pragma once

#include "core/receipt/receiptline.h"

#include <QStringList>

namespace tillside {

/// The rows that \a line takes on paper with \a columns characters of equal width. A text is broken
/// between words and, where a word is longer than a row, inside it; nothing is cut off. Two columns
/// share a row while a space fits between them; otherwise the right one has rows of its own, at the
/// right edge. A line has at least one row. \a columns is at least 1.
[[nodiscard]] QStringList rowsOf(const ReceiptLine &line, int columns);

/// All of \a lines as text of \a columns characters, without sizes and styles. A logo is left out,
/// and a QR code is its text.
[[nodiscard]] QStringList asText(const ReceiptLines &lines, int columns);

} // namespace tillside

#pragma once

#include "core/receipt/escpos.h"
#include "core/receipt/receiptline.h"

#include <QImage>

namespace tillside {

/// \a lines in black on white, \a width wide with \a margin around them, in letters of \a pixels.
[[nodiscard]] QImage receiptImage(const ReceiptLines &lines, int width, int margin, int pixels);

/// \a line as the picture that a receipt printer prints where it has no letters: a LineDrawer.
[[nodiscard]] Bitmap lineBitmap(const ReceiptLine &line, ReceiptPaper paper);

} // namespace tillside

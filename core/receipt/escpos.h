#pragma once

#include "core/receipt/bitmap.h"
#include "core/receipt/receiptline.h"

#include <QByteArray>

#include <functional>

namespace tillside {

/// The paper in a receipt printer. A character of normal size is 12 dots wide.
struct ReceiptPaper {
    int dots = 0; ///< How many it prints side by side.

    [[nodiscard]] int columns() const { return dots / kDotsOfCharacter; }
    static constexpr int kDotsOfCharacter = 12;

    bool operator==(const ReceiptPaper &) const = default;
};
inline constexpr ReceiptPaper kPaper58{384}; ///< 58 mm wide, 32 characters.
inline constexpr ReceiptPaper kPaper80{576}; ///< 80 mm wide, 48 characters.

/// Draws a line that a printer has no letters for, or a QR code, as wide as the paper.
using LineDrawer = std::function<Bitmap(const ReceiptLine &, ReceiptPaper)>;

/// \a lines as the bytes that a printer with Epson's command language ESC/POS understands: letters
/// where one of codePages() has them all, otherwise the picture that \a draw makes of the line.
/// Ends with a cut, which printers without a knife ignore. Only commands that such printers have in
/// common are used: ESC @, t, E, -, M, GS !, v 0 and V.
[[nodiscard]] QByteArray escPos(const ReceiptLines &lines, ReceiptPaper paper,
                                const LineDrawer &draw);

} // namespace tillside

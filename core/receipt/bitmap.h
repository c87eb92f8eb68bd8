#pragma once

#include <QByteArray>

namespace tillside {

/// A picture in black and white, as receipt printers take it: rows of whole bytes from top to
/// bottom, the leftmost dot in the highest bit, 1 for black.
struct Bitmap {
    int bytesInRow = 0;
    int rows = 0;
    QByteArray dots; ///< bytesInRow × rows bytes.

    bool operator==(const Bitmap &) const = default;
};

} // namespace tillside

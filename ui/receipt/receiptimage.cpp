#include "ui/receipt/receiptimage.h"

#include "ui/receipt/receiptpainter.h"

#include <QPainter>

#include <algorithm>

namespace tillside {

QImage receiptImage(const ReceiptLines &lines, int width, int margin, int pixels)
{
    const ReceiptPainter receipt(lines, width - 2 * margin, pixels);
    QImage image(width, receipt.height() + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(margin, margin);
    receipt.paint(painter);
    return image;
}

Bitmap lineBitmap(const ReceiptLine &line, ReceiptPaper paper)
{
    constexpr int kPixels = 26; // As high as the printer's own letters, with their gap.
    constexpr int kBits = 8;
    const QImage dots = receiptImage({line}, paper.dots, 0, kPixels)
                            .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    Bitmap bitmap{.bytesInRow = paper.dots / kBits, .rows = dots.height(), .dots = {}};
    const bool isBlackSet = qGray(dots.color(1)) == 0;
    for (int row = 0; row < dots.height(); ++row) {
        QByteArray bytes(reinterpret_cast<const char *>(dots.constScanLine(row)),
                         bitmap.bytesInRow);
        if (!isBlackSet)
            std::transform(bytes.cbegin(), bytes.cend(), bytes.begin(),
                           [](char byte) { return static_cast<char>(~byte); });
        bitmap.dots += bytes;
    }
    return bitmap;
}

} // namespace tillside

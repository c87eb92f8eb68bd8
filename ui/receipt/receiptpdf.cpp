#include "ui/receipt/receiptpdf.h"

#include "ui/receipt/receiptpainter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The sizes of a format in tenths of a millimetre.
struct Measure {
    int page; ///< The width of the page; 0: a sheet, which has a size of its own.
    int content; ///< The width of the receipt.
    int margin; ///< Above and below the receipt.
    int letter; ///< The height of normal letters.
};

Measure measureOf(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::Roll58: return {580, 480, 40, 27};
    case ReceiptFormat::Roll80: return {800, 720, 40, 31};
    case ReceiptFormat::A4:
    case ReceiptFormat::Letter: return {0, 900, 200, 37};
    }
    Q_UNREACHABLE();
}

QPageSize sheetOf(ReceiptFormat format)
{
    return QPageSize(format == ReceiptFormat::Letter ? QPageSize::Letter : QPageSize::A4);
}

int toDots(int tenths, int dotsInInch)
{
    constexpr int kTenthsInInch = 254;
    return tenths * dotsInInch / kTenthsInInch;
}

QPageSize rollOf(const Measure &measure, int height, int dotsInInch)
{
    constexpr int kTenthsInInch = 254;
    constexpr int kTen = 10;
    constexpr int kSpare = 10; // For what is lost by rounding.
    const int tenths = height * kTenthsInInch / dotsInInch + 2 * measure.margin + kSpare;
    const QSizeF millimetres = QSizeF(measure.page, std::max(tenths, measure.page)) / kTen;
    return QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

/// The last of \a ends that lies at most \a room below \a top, or the next one if none does.
int pageEnd(const std::vector<int> &ends, int top, int room)
{
    const auto below = std::upper_bound(ends.begin(), ends.end(), top);
    const auto after = std::upper_bound(below, ends.end(), top + room);
    return after == below ? *below : *std::prev(after);
}

bool paintPages(const ReceiptPainter &receipt, const Measure &measure, int dotsInInch,
                QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const int margin = toDots(measure.margin, dotsInInch);
    const std::vector<int> ends = receipt.rowEnds();
    const int left = (device.width() - receipt.width()) / 2;
    const int room = device.height() - 2 * margin;
    for (int top = 0; top < receipt.height();) {
        const int end = pageEnd(ends, top, room);
        painter.save();
        painter.translate(left, margin);
        receipt.paint(painter, top, end);
        painter.restore();
        top = end;
        if (top < receipt.height() && !device.newPage())
            return false;
    }
    return painter.end();
}

} // namespace

bool paintReceipt(const ReceiptLines &lines, ReceiptFormat format, QPagedPaintDevice &device)
{
    const Measure measure = measureOf(format);
    const int dotsInInch = device.logicalDpiX();
    const ReceiptPainter receipt(lines, toDots(measure.content, dotsInInch),
                                 toDots(measure.letter, dotsInInch));
    device.setPageSize(measure.page > 0 ? rollOf(measure, receipt.height(), dotsInInch)
                                        : sheetOf(format));
    device.setPageMargins(QMarginsF());
    return paintPages(receipt, measure, dotsInInch, device);
}

bool writeReceiptPdf(const ReceiptLines &lines, ReceiptFormat format, const QString &title,
                     const QString &file)
{
    constexpr int kDotsInInch = 600;
    QBuffer pages;
    if (!pages.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&pages);
    writer.setResolution(kDotsInInch);
    writer.setTitle(title);
    writer.setCreator(u"Tillside"_s);
    if (!paintReceipt(lines, format, writer))
        return false;
    QSaveFile output(file);
    return output.open(QIODevice::WriteOnly) && output.write(pages.data()) == pages.size()
        && output.commit();
}

} // namespace tillside

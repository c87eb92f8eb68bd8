#include "core/receipt/escpos.h"

#include "core/receipt/codepage.h"
#include "core/receipt/textlayout.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace tillside {

namespace {

constexpr char kEsc = 0x1B;
constexpr char kGs = 0x1D;

QByteArray command(char first, char second, int value)
{
    return {QByteArray(1, first) + second + static_cast<char>(value)};
}

/// Size and style of a line, and back to normal.
QByteArray dressed(const ReceiptLine &line, const QByteArray &rows)
{
    constexpr int kDoubleWidthAndHeight = 0x11;
    QByteArray before, after;
    const auto wrap = [&](char first, char second, int value) {
        before += command(first, second, value);
        after.prepend(command(first, second, 0));
    };
    if (line.size == LineSize::Large)
        wrap(kGs, '!', kDoubleWidthAndHeight);
    if (line.size == LineSize::Small)
        wrap(kEsc, 'M', 1);
    if (line.style == LineStyle::Bold)
        wrap(kEsc, 'E', 1);
    if (line.style == LineStyle::Underlined)
        wrap(kEsc, '-', 1);
    return before + rows + after;
}

/// How many characters of the line's size fit side by side.
int columnsOf(const ReceiptLine &line, ReceiptPaper paper)
{
    constexpr int kDotsOfSmall = 9;
    switch (line.size) {
    case LineSize::Small: return paper.dots / kDotsOfSmall;
    case LineSize::Normal: return paper.columns();
    case LineSize::Large: return paper.columns() / 2;
    }
    Q_UNREACHABLE();
}

/// \a rows in one code page, chosen first; nothing if no page has all of their letters.
std::optional<QByteArray> encoded(const QStringList &rows)
{
    for (const CodePage &page : codePages()) {
        QByteArray bytes = command(kEsc, 't', page.number());
        const bool isWhole = std::all_of(rows.begin(), rows.end(), [&](const QString &row) {
            const auto encodedRow = page.encoded(row);
            bytes += encodedRow.value_or(QByteArray()) + '\n';
            return encodedRow.has_value();
        });
        if (isWhole)
            return bytes;
    }
    return std::nullopt;
}

/// GS v 0 with the picture, in pieces that the buffers of small printers hold.
QByteArray raster(const Bitmap &bitmap)
{
    constexpr int kMostRows = 128;
    constexpr int kByte = 256;
    QByteArray bytes;
    for (int row = 0; row < bitmap.rows; row += kMostRows) {
        const int rows = std::min(kMostRows, bitmap.rows - row);
        bytes += command(kGs, 'v', '0') + '\0';
        for (const int number : {bitmap.bytesInRow, rows})
            bytes += QByteArray(1, static_cast<char>(number % kByte))
                + static_cast<char>(number / kByte);
        bytes += bitmap.dots.mid(qsizetype(row) * bitmap.bytesInRow,
                                 qsizetype(rows) * bitmap.bytesInRow);
    }
    return bytes;
}

QByteArray printed(const ReceiptLine &line, ReceiptPaper paper, const LineDrawer &draw)
{
    if (line.kind == LineKind::Logo)
        return {};
    if (line.kind == LineKind::Qr)
        return raster(draw(line, paper));
    const auto letters = encoded(rowsOf(line, columnsOf(line, paper)));
    return letters ? dressed(line, *letters) : raster(draw(line, paper));
}

} // namespace

QByteArray escPos(const ReceiptLines &lines, ReceiptPaper paper, const LineDrawer &draw)
{
    constexpr int kCutAfterFeed = 66;
    QByteArray bytes{kEsc + QByteArray("@")};
    for (const ReceiptLine &line : lines)
        bytes += printed(line, paper, draw);
    return bytes + command(kGs, 'V', kCutAfterFeed) + '\0';
}

} // namespace tillside

#include "ui/receipt/receiptpainter.h"

#include "core/receipt/qrcode.h"
#include "ui/typeface/fonts.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace tillside {

namespace {

/// Left is where the script of \a text begins.
Qt::Alignment alignmentOf(LineAlignment alignment, const QString &text)
{
    const bool isMirrored = text.isRightToLeft();
    switch (alignment) {
    case LineAlignment::Left: return isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    case LineAlignment::Center: return Qt::AlignHCenter;
    case LineAlignment::Right: return isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

int heightOf(const QTextLayout &text)
{
    return static_cast<int>(std::ceil(text.boundingRect().height()));
}

int widthOf(const QTextLayout &text)
{
    return static_cast<int>(std::ceil(text.maximumWidth()));
}

} // namespace

ReceiptPainter::ReceiptPainter(const ReceiptLines &lines, int width, int pixels)
    : m_width(width)
    , m_pixels(pixels)
{
    loadArabicFaces();
    for (const ReceiptLine &line : lines)
        add(line);
}

void ReceiptPainter::add(const ReceiptLine &line)
{
    switch (line.kind) {
    case LineKind::Text: return addText(line);
    case LineKind::Columns: return addColumns(line);
    case LineKind::Blank: return addSpace(m_pixels);
    case LineKind::Rule: newRow(m_pixels).isDashed = true; return;
    case LineKind::Logo: return;
    case LineKind::Qr: return addCode(line.text);
    }
}

void ReceiptPainter::addText(const ReceiptLine &line)
{
    auto text = laidOut(line.text, fontOf(line), alignmentOf(line.alignment, line.text));
    newRow(heightOf(*text)).texts.push_back(std::move(text));
}

/// Side by side while both fit with a gap between them, otherwise one above the other. The first
/// stands where its script begins.
void ReceiptPainter::addColumns(const ReceiptLine &line)
{
    const QFont font = fontOf(line);
    auto left = laidOut(line.text, font, alignmentOf(LineAlignment::Left, line.text));
    auto right = laidOut(line.right, font, alignmentOf(LineAlignment::Right, line.text));
    const int height = std::max(heightOf(*left), heightOf(*right));
    if (widthOf(*left) + m_pixels + widthOf(*right) <= m_width) {
        Row &row = newRow(height);
        row.texts.push_back(std::move(left));
        row.texts.push_back(std::move(right));
        return;
    }
    newRow(heightOf(*left)).texts.push_back(std::move(left));
    newRow(heightOf(*right)).texts.push_back(std::move(right));
}

/// A code is as large as half of the paper, with whole dots for each module. A text that is too
/// long for a code is printed as a text.
void ReceiptPainter::addCode(const QString &text)
{
    const auto code = QrCode::of(text.toUtf8());
    if (!code)
        return addText({.kind = LineKind::Text, .text = text});
    const int side = code->size() + 2 * QrCode::kQuiet;
    const int module = std::max(1, m_width * 6 / 10 / side);
    const int left = (m_width - code->size() * module) / 2;
    Row &row = newRow(side * module);
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            if (code->isDark(x, y))
                row.bars.emplace_back(left + x * module, (QrCode::kQuiet + y) * module, module,
                                      module);
        }
    }
}

void ReceiptPainter::addSpace(int height)
{
    newRow(height);
}

ReceiptPainter::Row &ReceiptPainter::newRow(int height)
{
    Row &row = m_rows.emplace_back();
    row.top = m_height;
    m_height += height;
    row.bottom = m_height;
    return row;
}

QFont ReceiptPainter::fontOf(const ReceiptLine &line) const
{
    const auto pixels = [&] {
        switch (line.size) {
        case LineSize::Small: return m_pixels * 8 / 10;
        case LineSize::Normal: return m_pixels;
        case LineSize::Large: return m_pixels * 13 / 10;
        }
        Q_UNREACHABLE();
    };
    QFont font = codeFont(pixels());
    font.setFamilies(font.families() << bundledFamilies());
    font.setBold(line.style == LineStyle::Bold);
    font.setItalic(line.style == LineStyle::Italic);
    font.setUnderline(line.style == LineStyle::Underlined);
    return font;
}

std::unique_ptr<QTextLayout> ReceiptPainter::laidOut(const QString &text, const QFont &font,
                                                     Qt::Alignment alignment) const
{
    QTextOption option(alignment);
    // The text's own, not the window's.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->beginLayout();
    auto y = layout->position().y();
    for (QTextLine row = layout->createLine(); row.isValid(); row = layout->createLine()) {
        row.setLineWidth(m_width);
        row.setPosition({0, y});
        y += row.height();
    }
    layout->endLayout();
    return layout;
}

std::vector<int> ReceiptPainter::rowEnds() const
{
    std::vector<int> ends;
    for (const Row &row : m_rows)
        ends.push_back(row.bottom);
    return ends;
}

void ReceiptPainter::paint(QPainter &painter, int top, int bottom) const
{
    painter.save();
    painter.setPen(Qt::black);
    for (const Row &row : m_rows) {
        if (row.top < top || row.bottom > bottom)
            continue;
        const int y = row.top - top;
        for (const auto &text : row.texts)
            text->draw(&painter, QPointF(0, y));
        for (const QRect &bar : row.bars)
            painter.fillRect(bar.translated(0, y), Qt::black);
        if (row.isDashed) {
            painter.setPen(QPen(Qt::black, std::max(1, m_pixels / 16), Qt::DashLine));
            const int middle = y + (row.bottom - row.top) / 2;
            painter.drawLine(0, middle, m_width, middle);
            painter.setPen(Qt::black);
        }
    }
    painter.restore();
}

} // namespace tillside

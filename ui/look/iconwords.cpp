#include "ui/look/iconwords.h"

#include "ui/look/fittedtext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tillside {

int IconWords::wordsWidth() const
{
    return std::max(widthOf(lines, font), widthOf(below, belowFont));
}

QSize IconWords::size() const
{
    const int high = heightOf(lines, font).whole * static_cast<int>(lines.size())
        + heightOf(below, belowFont).whole * static_cast<int>(below.size());
    return {beforeWords() + wordsWidth(), std::max(high, icon.isNull() ? 0 : side)};
}

void IconWords::paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction) const
{
    const QRect whole = QStyle::alignedRect(direction, Qt::AlignCenter, size(), place);
    const auto mirrored
        = [&](const QRect &part) { return QStyle::visualRect(direction, whole, part); };
    if (!icon.isNull()) {
        const int top = whole.top() + (whole.height() - side) / 2;
        painter.drawPixmap(mirrored({whole.left(), top, side, side}), icon);
    }
    const int left = whole.left() + beforeWords();
    const int lineHeight = heightOf(lines, font).whole;
    const int belowHeight = heightOf(below, belowFont).whole;
    const int wordsHeight = lineHeight * static_cast<int>(lines.size())
        + belowHeight * static_cast<int>(below.size());
    int top = whole.top() + (whole.height() - wordsHeight) / 2;
    const auto write = [&](const QStringList &texts, const QFont &face, int high) {
        painter.setFont(face);
        for (const QString &text : texts) {
            painter.drawText(mirrored({left, top, wordsWidth(), high}), Qt::AlignCenter, text);
            top += high;
        }
    };
    painter.setPen(ink);
    write(lines, font, lineHeight);
    write(below, belowFont, belowHeight);
}

} // namespace tillside

#include "ui/look/fittedtext.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace tillside {

namespace {

bool fits(const QStringList &lines, const QFont &font, const QSize &place)
{
    return widthOf(lines, font) <= place.width()
        && int(lines.size()) * heightOf(lines, font).whole <= place.height();
}

} // namespace

QStringList balanced(const QString &text, const QFont &font)
{
    QStringList best{text};
    int bestWidth = widthOf(best, font);
    for (auto space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const QStringList lines{text.left(space), text.mid(space + 1)};
        const int width = widthOf(lines, font);
        if (width < bestWidth) {
            best = lines;
            bestWidth = width;
        }
    }
    return best;
}

int widthOf(const QStringList &lines, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

LineHeight heightOf(const QStringList &lines, const QFont &font)
{
    LineHeight height;
    for (const QString &text : lines) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        height.ascent = std::max(height.ascent, qCeil(line.ascent()));
        height.whole = std::max(height.whole, qCeil(line.ascent()) + qCeil(line.descent()));
    }
    return height;
}

FittedText fitted(const QString &text, const QFont &font, int least, const QSize &place)
{
    FittedText face{{text}, font};
    while (!fits(face.lines, face.font, place) && face.font.pixelSize() > least) {
        const QStringList broken = balanced(text, face.font);
        if (fits(broken, face.font, place))
            return {broken, face.font};
        face.font.setPixelSize(face.font.pixelSize() - 1);
    }
    if (!fits(face.lines, face.font, place))
        face.lines = balanced(text, face.font);
    return face;
}

int narrowest(const QString &text, QFont font, int least)
{
    font.setPixelSize(least);
    return widthOf(balanced(text, font), font);
}

} // namespace tillside

#include "ui/look/fittedtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace tillside {

namespace {

bool fits(const QStringList &lines, const QFont &font, const QSize &place)
{
    const QFontMetrics metrics(font);
    return widthOf(lines, font) <= place.width()
        && metrics.height() + int(lines.size() - 1) * metrics.lineSpacing() <= place.height();
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

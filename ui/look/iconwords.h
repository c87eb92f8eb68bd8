#pragma once

#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace tillside {

/// What a button shows: an icon at the leading edge of its words, and below them a smaller line.
struct IconWords {
    QPixmap icon; ///< Null if there is none.
    int side = 0; ///< Of the icon.
    int gap = 0; ///< Between the icon and the words.
    QStringList lines;
    QFont font;
    QStringList below;
    QFont belowFont;
    QColor ink;

    /// The place that it needs.
    [[nodiscard]] QSize size() const;
    /// Paints it in the middle of \a place. The icon is on the right if \a direction is from right
    /// to left.
    void paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction) const;

private:
    [[nodiscard]] int beforeWords() const { return icon.isNull() ? 0 : side + gap; }
    [[nodiscard]] int wordsWidth() const;
};

} // namespace tillside

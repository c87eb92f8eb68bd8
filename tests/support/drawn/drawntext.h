#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace tillside {

/// A piece of text as a widget really painted it.
struct DrawnText {
    const QWidget *widget = nullptr;
    QString text;
    QRect ink; ///< The pixels of its letters, in the window.
    QRect digits; ///< The pixels of its digits, from the first to the last; empty if it has none.
};

/// The texts that the visible widgets in \a window paint, whatever their code and layout say:
/// paints each of them on a device that notes texts.
[[nodiscard]] QList<DrawnText> textsDrawnIn(const QWidget &window);

/// What a person could not read in \a window: texts that are elided, lie outside their widget or
/// the window, lie over each other, or are not painted at all. One sentence each; empty if all can
/// be read. A text that scrolls out of an area may be cut there, above and below.
[[nodiscard]] QStringList unreadableTexts(const QWidget &window);

} // namespace tillside

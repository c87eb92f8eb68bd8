#pragma once

#include <QBoxLayout>

class QLabel;
class QScrollArea;
class QWidget;

namespace tillside {

/// Aligns the text of \a label to the leading edge of the screen, even if the text itself, such as
/// an address or a name, runs in the other direction.
/// \a height: Qt::AlignTop or Qt::AlignVCenter.
void alignLeading(QLabel *label, Qt::AlignmentFlag height = Qt::AlignTop);

/// Aligns the text of \a label to the trailing edge, in the middle of its height. Absolutely,
/// because Qt mirrors other alignments twice.
void alignTrailing(QLabel *label);

/// Whether the text is so large that items usually side by side must be stacked.
[[nodiscard]] bool isTextLarge();

/// Side by side, or stacked if the text is large.
[[nodiscard]] QBoxLayout::Direction directionForText();

/// Puts \a page into an area that scrolls vertically if it does not fit. The focus goes to the
/// page's controls. The area belongs to \a parent.
[[nodiscard]] QScrollArea *scrolled(QWidget *page, QWidget *parent);

/// The least height of \a layout in \a width, with its texts wrapped.
[[nodiscard]] int leastHeight(const QLayout &layout, int width);

inline constexpr int kKeyGap = 12; ///< Between two keys of a keypad.

/// How wide three columns of keys are: \a usual, but they give way to what stands beside them and
/// take only \a room, as long as each key can be pressed.
[[nodiscard]] int keysWidth(int usual, int room);

} // namespace tillside

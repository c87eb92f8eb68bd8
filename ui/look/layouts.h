#pragma once

#include <QBoxLayout>

class QLabel;
class QScrollArea;
class QWidget;

namespace tillside {

/// Lets the text of \a label begin where reading begins on this screen, also if the text itself, an
/// address or a name, is written in the other direction.
void alignLeading(QLabel *label);

/// Whether the text is so large that what usually stands side by side has to stand below.
[[nodiscard]] bool isTextLarge();

/// Side by side, or one below the other where the text is large.
[[nodiscard]] QBoxLayout::Direction directionForText();

/// \a page in an area that scrolls up and down where it does not fit; the keyboard goes to what is
/// in it. The area belongs to \a parent.
[[nodiscard]] QScrollArea *scrolled(QWidget *page, QWidget *parent);

} // namespace tillside

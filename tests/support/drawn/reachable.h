#pragma once

#include <QStringList>

class QWidget;

namespace tillside {

/// What is wrong with the way of the keyboard through \a window, which has the focus: Tab has to
/// reach the same controls as Shift and Tab, in the reverse order, and come back to the first. The
/// focus is where it was afterwards.
[[nodiscard]] QStringList tabOrderProblems(QWidget &window);

/// Which controls in \a window are too small for a finger: lower than 56 pixels, or than 44 in the
/// bar; segments lie on a track that is as high.
[[nodiscard]] QStringList targetProblems(const QWidget &window);

} // namespace tillside

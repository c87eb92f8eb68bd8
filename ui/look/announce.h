#pragma once

#include <QString>

class QWidget;

namespace tillside {

/// Has a screen reader say \a sentence, which \a widget shows, at once: not when the focus gets
/// there.
///
/// Qt 6.4 has no announcement event: the widget gets the sentence as its accessible name, and an
/// alert points to it.
void announce(QWidget *widget, const QString &sentence);

} // namespace tillside

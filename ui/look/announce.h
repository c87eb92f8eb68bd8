#pragma once

#include <QString>

class QWidget;

namespace tillside {

/// Makes a screen reader speak \a sentence, which \a widget shows, at once, without waiting for the
/// focus to reach it.
///
/// Qt 6.4 has no announcement event, so the widget gets the sentence as its accessible name, and an
/// alert points to it.
void announce(QWidget *widget, const QString &sentence);

} // namespace tillside

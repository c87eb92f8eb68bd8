#pragma once

#include <QString>

class QWidget;

namespace tillside {

/// Makes a screen reader speak \a sentence, which becomes the accessible name of \a widget,
/// wherever the focus is. It is spoken from the event loop, so \a widget may still be on its way
/// into its window; nothing is spoken if it is not visible by then.
///
/// Qt 6.4 has no event for this. What reaches a person was tried with Orca 43: an alert is not sent
/// at all, and a changed name arrives with the object in the place of the text, so Orca drops it. A
/// notification that begins to show is spoken. On Windows an alert is.
void announce(QWidget *widget, const QString &sentence);

} // namespace tillside

#pragma once

class QAbstractItemView;

namespace tillside {

/// From now on, a screen reader that presses or toggles a radio button, a check box, a switch or a
/// segment clicks it, as a finger does. Qt's own "toggle" only changes how it looks: clicked() is
/// not emitted, so nothing happens. Segments are radio buttons, which Qt calls check boxes. A
/// button of another class has to be checkable before it has a text. Calling it again does nothing.
void letScreenReadersClickChoices();

/// From now on, the row that a screen reader selects in \a view becomes the current one, as after a
/// click. \a view has its model already.
void letScreenReadersChooseRows(QAbstractItemView &view);

} // namespace tillside

#pragma once

#include "ui/look/icons.h"

class QColor;
class QPushButton;

namespace tillside {

/// Gives \a button \a icon before its text.
void setPicture(QPushButton *button, Icon icon);
/// The same in \a colour instead of the accent's.
void setPicture(QPushButton *button, Icon icon, const QColor &colour);

} // namespace tillside

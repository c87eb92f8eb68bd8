#pragma once

#include "ui/look/icons.h"

class QPushButton;

namespace tillside {

/// Gives \a button, which has its text already, \a icon before that text. The accessible name stays
/// the text.
void setPicture(QPushButton *button, Icon icon);

} // namespace tillside

#pragma once

#include "ui/look/icons.h"

class QPushButton;

namespace tillside {

/// Gives \a button \a icon before its text.
void setPicture(QPushButton *button, Icon icon);

} // namespace tillside

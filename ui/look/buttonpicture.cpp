#include "ui/look/buttonpicture.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPushButton>

namespace tillside {

namespace {

constexpr int kIconSize = 22;

} // namespace

void setPicture(QPushButton *button, Icon icon)
{
    button->setIcon(tillside::icon(icon, theme().accent()));
    button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
}

} // namespace tillside

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
    setPicture(button, icon, theme().accent());
}

void setPicture(QPushButton *button, Icon icon, const QColor &colour)
{
    button->setIcon(tillside::icon(icon, colour));
    button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
}

} // namespace tillside

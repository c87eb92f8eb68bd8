#include "ui/look/buttonpicture.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 22;

} // namespace

void setPicture(QPushButton *button, Icon icon)
{
    button->setAccessibleName(button->text());
    // Buttons have no setting for the space between icon and text.
    button->setText(u"  "_s + button->text());
    button->setIcon(tillside::icon(icon, theme().accent()));
    button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
}

} // namespace tillside

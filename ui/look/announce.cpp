#include "ui/look/announce.h"

#include <QAccessible>
#include <QWidget>

namespace tillside {

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleName(sentence);
    QAccessibleEvent named(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tillside

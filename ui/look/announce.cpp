#include "ui/look/announce.h"

#include "ui/look/announcement.h"

#include <QMetaObject>
#include <QWidget>

namespace tillside {

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleName(sentence);
    QMetaObject::invokeMethod(
        widget,
        [widget, sentence] {
            if (widget->isVisible())
                Announcement::of(widget->window()).speak(sentence);
        },
        Qt::QueuedConnection);
}

} // namespace tillside

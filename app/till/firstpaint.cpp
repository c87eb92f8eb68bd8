#include "app/till/firstpaint.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace tillside::program {

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    // The widget itself may never be painted, because its children can cover it completely.
    window.winId();
    window.windowHandle()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::Expose;
    const auto *window = qobject_cast<QWindow *>(watched);
    if (paints && window && window->isExposed()) {
        watched->removeEventFilter(this);
        // The window draws while it handles the event, after this filter returns.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tillside::program

#include "ui/look/seen.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace tillside {

namespace {

bool isOnScreen(const QWidget &widget)
{
    const QWindow *window = widget.window()->windowHandle();
    return widget.isVisible() && window != nullptr && window->isExposed();
}

} // namespace

Seen::Seen(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

bool Seen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Paint && isOnScreen(*m_widget))
        m_isSeen = true;
    return false;
}

} // namespace tillside

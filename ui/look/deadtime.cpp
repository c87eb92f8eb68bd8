#include "ui/look/deadtime.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tillside {

namespace {

bool isPress(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchEnd: return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const int key = static_cast<const QKeyEvent &>(event).key();
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    }
    default: return false;
    }
}

} // namespace

DeadTime::DeadTime(QWidget *window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

void DeadTime::begin()
{
    m_since.start();
}

bool DeadTime::isOver() const
{
    return !m_since.isValid() || m_since.hasExpired(kMilliseconds);
}

bool DeadTime::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return !isOver() && isPress(*event) && widget != nullptr && widget->window() == m_window;
}

} // namespace tillside

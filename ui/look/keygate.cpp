#include "ui/look/keygate.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace tillside {

KeyGate::KeyGate(QWidget *screen, Taker taker)
    : QObject(screen)
    , m_screen(screen)
    , m_take(std::move(taker))
{
    m_clock.start();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget * /*before*/, QWidget *now) { watch(now); });
    watch(QApplication::focusWidget());
}

/// Without a focused control, the window itself gets the keys.
void KeyGate::watch(QWidget *focused)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = focused != nullptr ? focused : m_screen->window();
    m_watched->installEventFilter(this);
}

bool KeyGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_watched || !m_screen->isVisible()
        || m_watched->window() != m_screen->window())
        return false;
    auto &key = static_cast<QKeyEvent &>(*event);
    return m_take(key, timeOf(key));
}

/// The window system's own time. If the screen lags, a person must not look as fast as a scanner.
qint64 KeyGate::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed();
}

} // namespace tillside

#include "ui/sound/bell.h"

#include <QCoreApplication>
#include <QEvent>

namespace tillside {

Bell::Bell(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        forget();
        play(Sound::Look);
    });
}

void Bell::ring(Sound sound)
{
    forget();
    play(sound);
    if (sound != Sound::Look)
        return;
    m_again.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void Bell::play(Sound sound)
{
    m_player.play(sound);
    emit rung(sound);
}

void Bell::forget()
{
    m_again.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

/// A key, a press or a touch: a person is there.
bool Bell::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: forget(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tillside

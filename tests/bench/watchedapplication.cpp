#include "tests/bench/watchedapplication.h"

#include <QEvent>
#include <QThread>

#include <utility>

namespace tillside {

void WatchedApplication::watch(const QString &objectName, std::function<void(const Turn &)> then)
{
    m_objectName = objectName;
    m_then = std::move(then);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_then || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth++ == 0)
        m_turn = {.begun = std::chrono::steady_clock::now(), .ended = {}};
    // Look first: the receiver may not outlive the event.
    look(*receiver, *event);
    const bool isTaken = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        m_turn.ended = std::chrono::steady_clock::now();
        m_then(m_turn);
    }
    return isTaken;
}

void WatchedApplication::look(const QObject &receiver, const QEvent &event)
{
    const bool isPaint = event.type() == QEvent::Paint;
    const bool isShow = event.type() == QEvent::Show;
    if ((!isPaint && !isShow) || receiver.objectName() != m_objectName)
        return;
    m_turn.isPainted |= isPaint;
    m_turn.isShown |= isShow;
}

} // namespace tillside

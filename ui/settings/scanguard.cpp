#include "ui/settings/scanguard.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tillside {

ScanGuard::ScanGuard(QLineEdit *field)
    : QObject(field)
{
    m_clock.start();
    field->installEventFilter(this);
}

bool ScanGuard::isOfScanner(const QKeyEvent &event)
{
    const qint64 at
        = event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed();
    switch (event.key()) {
    case Qt::Key_Shift: return false; // A scanner presses it for capital letters.
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: return m_watch.end(at) == ScannerWatch::Typist::Scanner;
    default: break;
    }
    const QString text = event.text();
    if (!event.isAutoRepeat() && !text.isEmpty() && text.front().isPrint())
        return m_watch.character(text.front(), at) == ScannerWatch::Typist::Scanner;
    m_watch.otherKey(at);
    return false;
}

bool ScanGuard::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOfScanner(*static_cast<QKeyEvent *>(event)))
        return false;
    emit scanned();
    return true;
}

} // namespace tillside

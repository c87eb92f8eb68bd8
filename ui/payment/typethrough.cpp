#include "ui/payment/typethrough.h"

#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tillside {

namespace {

/// Scanners send a key every 5 to 80 ms.
constexpr std::chrono::milliseconds kPause{100};
constexpr std::chrono::seconds kRest{1};

bool isCharacter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint();
}

bool endsACode(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
}

} // namespace

TypeThrough::TypeThrough(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_pause, &QTimer::timeout, this, &TypeThrough::end);
}

bool TypeThrough::press(const QKeyEvent &event, bool isLive)
{
    const bool isBurst = m_pause.isActive();
    if (isBurst && endsACode(event)) {
        m_isScan = m_isScan || m_scanner.end(timeOf(event)) == ScannerWatch::Typist::Scanner;
        end();
        return true;
    }
    if (!isCharacter(event))
        return false;
    if (event.isAutoRepeat())
        return true;
    if (!isBurst)
        m_isLive = isLive && !m_rest.isActive();
    m_isScan
        = m_scanner.character(event.text().front(), timeOf(event)) == ScannerWatch::Typist::Scanner
        || m_isScan;
    m_typed += event.text();
    m_pause.start();
    return true;
}

void TypeThrough::end()
{
    m_pause.stop();
    const QString typed = std::exchange(m_typed, {});
    const bool isScan = std::exchange(m_isScan, false);
    const bool isNumber
        = std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isScan)
        emit scanned();
    else if (m_isLive && isNumber)
        emit this->typed(typed);
    else
        m_rest.start();
}

qint64 TypeThrough::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed();
}

} // namespace tillside

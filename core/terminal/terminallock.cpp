#include "core/terminal/terminallock.h"

#include <QDir>

#include <chrono>

namespace tillside {

using namespace Qt::StringLiterals;

TerminalLock::TerminalLock(const QString &path)
    : m_file(path)
{
    // However long a payment takes, age never makes its lock stale; only the death of its process
    // does.
    m_file.setStaleLockTime(std::chrono::milliseconds(0));
}

std::shared_ptr<TerminalLock> TerminalLock::tryAcquire(const QString &folder,
                                                       const TerminalId &terminal)
{
    const QString path = QDir(folder).filePath(terminal.text() + u".lock"_s);
    std::shared_ptr<TerminalLock> lock(new TerminalLock(path));
    // Whoever only looks whether it is held, holds it for an instant himself.
    constexpr std::chrono::milliseconds kInstant{20};
    return lock->m_file.tryLock(kInstant) ? lock : nullptr;
}

} // namespace tillside

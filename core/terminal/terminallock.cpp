#include "core/terminal/terminallock.h"

#include <QDir>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &folder, const TerminalId &terminal)
{
    return QDir(folder).filePath(terminal.text() + u".lock"_s);
}

} // namespace

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::tryAcquire(const QString &folder,
                                                                      const TerminalId &terminal)
{
    return acquire(pathOf(folder, terminal));
}

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::tryAcquire(const QString &folder,
                                                                      const Serial &serial)
{
    return acquire(QDir(folder).filePath(u"pairing-%1.lock"_s.arg(serial.text().toUpper())));
}

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::acquire(const QString &path)
{
    std::shared_ptr<TerminalLock> lock(new TerminalLock(path));
    if (lock->m_file.tryLock())
        return lock;
    switch (lock->m_file.error()) {
    case LockError::Held: return std::shared_ptr<TerminalLock>();
    case LockError::NotPermitted: return JournalError::ReadOnly;
    case LockError::Failed: return JournalError::DiskFailed;
    }
    Q_UNREACHABLE();
}

bool TerminalLock::isHeld(const QString &folder, const TerminalId &terminal)
{
    return ProcessLock::isHeld(pathOf(folder, terminal));
}

} // namespace tillside

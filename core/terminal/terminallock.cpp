#include "core/terminal/terminallock.h"

#include "core/terminal/processalive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &folder, const TerminalId &terminal)
{
    return QDir(folder).filePath(terminal.text() + u".lock"_s);
}

} // namespace

TerminalLock::TerminalLock(const QString &path)
    : m_path(path)
    , m_file(path)
{
    // However long a payment takes, age never makes its lock stale; only the death of its process
    // does.
    m_file.setStaleLockTime(std::chrono::milliseconds(0));
}

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::tryAcquire(const QString &folder,
                                                                      const TerminalId &terminal)
{
    return acquire(pathOf(folder, terminal));
}

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::tryAcquire(const QString &folder,
                                                                      const Serial &serial)
{
    return acquire(QDir(folder).filePath(u"pairing-%1.lock"_s.arg(serial.text())));
}

JournalResult<std::shared_ptr<TerminalLock>> TerminalLock::acquire(const QString &path)
{
    std::shared_ptr<TerminalLock> lock(new TerminalLock(path));
    if (lock->take())
        return lock;
    switch (lock->m_file.error()) {
    case QLockFile::PermissionError: return JournalError::ReadOnly;
    case QLockFile::UnknownError: return JournalError::DiskFailed;
    case QLockFile::NoError:
    case QLockFile::LockFailedError: return std::shared_ptr<TerminalLock>();
    }
    Q_UNREACHABLE();
}

bool TerminalLock::take()
{
    constexpr std::chrono::milliseconds kAtOnce{0};
    if (m_file.tryLock(kAtOnce))
        return true;
    // Left empty by a crash or carried here from another computer, a lock file names nobody whose
    // death could be seen. The system's own lock on it then tells whether somebody is there; a
    // young file may be one that is just being made.
    constexpr qint64 kYoungSeconds = 10;
    const bool isOld
        = QFileInfo(m_path).lastModified().secsTo(QDateTime::currentDateTime()) > kYoungSeconds;
    return m_file.error() == QLockFile::LockFailedError && isOld && m_file.removeStaleLockFile()
        && m_file.tryLock(kAtOnce);
}

bool TerminalLock::isHeld(const QString &folder, const TerminalId &terminal)
{
    const QLockFile file(pathOf(folder, terminal));
    qint64 processId = 0;
    QString host;
    QString program;
    return file.getLockInfo(&processId, &host, &program) && isProcessAlive(processId);
}

} // namespace tillside

#include "core/base/processlock.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>

namespace tillside {

namespace {

/// A younger file may be one that is just being made.
constexpr qint64 kYoungSeconds = 10;
constexpr std::chrono::milliseconds kAtOnce{0};
constexpr std::chrono::milliseconds kNeverByAge{0};

bool isOld(const QString &path)
{
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) > kYoungSeconds;
}

} // namespace

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
    , m_file(path)
{
    m_file.setStaleLockTime(kNeverByAge);
}

bool ProcessLock::tryLock()
{
    if (m_file.tryLock(kAtOnce))
        return true;
    // Where the file names nobody whose death could be seen, the system's own lock on it tells
    // whether somebody is there.
    return m_file.error() == QLockFile::LockFailedError && isOld(m_path)
        && m_file.removeStaleLockFile() && m_file.tryLock(kAtOnce);
}

} // namespace tillside

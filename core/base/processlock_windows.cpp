#include "core/base/processlock.h"

#include <QLockFile>

#include <chrono>
#include <utility>

#include <windows.h>

namespace tillside {

// Windows keeps an open file from being deleted, which is what QLockFile needs to know the dead.

namespace {

constexpr std::chrono::milliseconds kAtOnce{0};
constexpr std::chrono::milliseconds kNeverByAge{0};

bool isProcessAlive(qint64 processId)
{
    const HANDLE process = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(processId));
    // One that we may not look at is there all the same.
    if (process == nullptr)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    const bool isRunning = ::WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    ::CloseHandle(process);
    return isRunning;
}

LockError errorOf(QLockFile::LockError error)
{
    switch (error) {
    case QLockFile::LockFailedError: return LockError::Held;
    case QLockFile::PermissionError: return LockError::NotPermitted;
    case QLockFile::NoError:
    case QLockFile::UnknownError: return LockError::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

class ProcessLock::Grip final {
public:
    explicit Grip(const QString &path)
        : m_file(path)
    {
        m_file.setStaleLockTime(kNeverByAge);
    }

    [[nodiscard]] QLockFile &file() { return m_file; }

private:
    QLockFile m_file;
};

ProcessLock::ProcessLock(QString path)
    : m_path(std::move(path))
{ }

ProcessLock::~ProcessLock() = default;

bool ProcessLock::tryLock()
{
    if (m_grip)
        return true;
    auto grip = std::make_unique<Grip>(m_path);
    if (grip->file().tryLock(kAtOnce))
        m_grip = std::move(grip);
    else
        m_error = errorOf(grip->file().error());
    return m_grip != nullptr;
}

void ProcessLock::unlock()
{
    m_grip.reset();
}

bool ProcessLock::isHeld(const QString &path)
{
    const QLockFile file(path);
    qint64 processId = 0;
    QString host;
    QString program;
    return file.getLockInfo(&processId, &host, &program) && isProcessAlive(processId);
}

} // namespace tillside

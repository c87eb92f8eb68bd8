#include "core/system/processlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <string>
#include <utility>

#include <windows.h>

namespace tillside {

// This is a file opened without sharing, not a QLockFile. QLockFile waits for the disk, and if a
// till was killed and the computer then renamed, it believes that the lock is still held. Windows
// closes the file with its process, however that ends, so a leftover file means nothing.
//
// Opening the file to see whether it is held would block a process that wants the lock. So its
// holder also creates a mutex in the system's namespace, named after the file: if the mutex exists,
// the lock is held.

namespace {

using Handle = std::unique_ptr<void, decltype(&::CloseHandle)>;

Handle owned(HANDLE handle)
{
    return {handle == INVALID_HANDLE_VALUE ? nullptr : handle, &::CloseHandle};
}

std::wstring mutexFor(const QString &path)
{
    // The same file gets the same name, however the path to its folder is written.
    const QFileInfo file(path);
    const QString whole = (QDir(file.path()).canonicalPath() + u'/' + file.fileName()).toLower();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return L"Global\\tillside-" + QString::fromLatin1(hash.toHex()).toStdWString();
}

LockError errorOf(DWORD number)
{
    switch (number) {
    case ERROR_SHARING_VIOLATION: return LockError::Held;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return LockError::NotPermitted;
    default: return LockError::Failed;
    }
}

} // namespace

class ProcessLock::Grip final {
public:
    explicit Grip(const QString &path)
        : m_file(owned(::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                                     GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                     FILE_ATTRIBUTE_NORMAL, nullptr)))
        , m_error(m_file ? ERROR_SUCCESS : ::GetLastError())
        , m_sign(owned(m_file ? ::CreateMutexW(nullptr, FALSE, mutexFor(path).c_str()) : nullptr))
    { }

    [[nodiscard]] bool isLocked() const { return m_file != nullptr; }
    [[nodiscard]] LockError error() const { return errorOf(m_error); }

private:
    Handle m_file;
    DWORD m_error;
    Handle m_sign;
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
    if (grip->isLocked())
        m_grip = std::move(grip);
    else
        m_error = grip->error();
    return m_grip != nullptr;
}

bool ProcessLock::keep()
{
    // Windows lets no program delete or rename a file that is open without sharing.
    return m_grip != nullptr;
}

void ProcessLock::unlock()
{
    m_grip.reset();
}

bool ProcessLock::isHeld(const QString &path)
{
    const Handle sign = owned(::OpenMutexW(SYNCHRONIZE, FALSE, mutexFor(path).c_str()));
    // A mutex that we may not open, such as an administrator's, exists all the same.
    return sign || ::GetLastError() == ERROR_ACCESS_DENIED;
}

} // namespace tillside

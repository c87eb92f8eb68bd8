#include "core/system/processlock.h"

#include "core/system/locksign_windows.h"

#include <QByteArray>
#include <QDir>
#include <QRandomGenerator>

#include <array>
#include <string>
#include <utility>

#include <windows.h>

namespace tillside {

// This is a file opened without sharing, not a QLockFile. QLockFile waits for the disk, and if a
// till was killed and the computer then renamed, it believes that the lock is still held. Windows
// closes the file with its process, however that ends, so a leftover file means nothing.
//
// Opening the file to see whether it is held would block a process that wants the lock. So its
// holder also puts up a sign beside the file. A mutex is the sign, because it ends with its process
// too. Mutexes have one namespace for all users of the computer, so its name is drawn anew each
// time: another user who made it first would let the lock look held for ever.

namespace {

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

std::wstring signFor(const QString &path)
{
    return nativePath(path) + L".sign";
}

std::string newSign()
{
    std::array<quint32, kSignLength / 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), std::ssize(numbers));
    const auto *bytes = reinterpret_cast<const char *>(numbers.data());
    return QByteArray::fromRawData(bytes, sizeof(numbers)).toHex().toStdString();
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
        : m_file(owned(::CreateFileW(nativePath(path).c_str(), GENERIC_READ | GENERIC_WRITE, 0,
                                     nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr)))
        , m_error(m_file ? ERROR_SUCCESS : ::GetLastError())
        , m_sign(m_file ? putUpSign(signFor(path), newSign) : nullptr)
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
    return isSignUp(signFor(path));
}

} // namespace tillside

#pragma once

#include <QString>

#include <memory>

namespace tillside {

/// Why a lock could not be taken.
enum class LockError {
    Held, ///< Another holder has it.
    NotPermitted, ///< This user may not write the folder or the file.
    Failed, ///< The system cannot create or lock the file; its folder may be missing.
};

/// A lock file with one holder at a time. The lock ends with its holder's process, and age alone
/// never makes it stale. Destroying the object releases it.
///
/// Taking the lock waits neither for another holder nor for the disk, so the window may do it.
class ProcessLock final {
public:
    explicit ProcessLock(QString path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// Whether this object holds the lock now.
    [[nodiscard]] bool tryLock();
    /// Why the last tryLock() failed.
    [[nodiscard]] LockError error() const { return m_error; }
    void unlock();

    /// Whether this object holds the lock now, and the file of that name is still the one it
    /// locked. If that file was deleted or replaced, another process may have come in by a new one:
    /// this takes the lock of the new file too, and returns false, holding nothing any more, if
    /// that does not work. error() then says why.
    [[nodiscard]] bool keep();

    /// Whether the lock of \a path is held by any process, including this one. It only looks and
    /// never gets in the way of a process that wants the lock. On Unix a file that cannot be opened
    /// counts as not held, on Windows one beside which its holder could not put up its sign.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    class Grip; ///< The operating system's lock, held for as long as this lives.

    QString m_path;
    LockError m_error = LockError::Failed;
    std::unique_ptr<Grip> m_grip;
};

} // namespace tillside

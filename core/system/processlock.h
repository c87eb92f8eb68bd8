#pragma once

#include <QString>

#include <memory>

namespace tillside {

/// Why a lock was not had.
enum class LockError {
    Held, ///< Somebody else has it.
    NotPermitted, ///< The folder or the file is not ours to write.
    Failed, ///< The system does not make or lock the file; it may be missing its folder.
};

/// A lock file that one holder has at a time and that dies with its process: however long it is
/// held, age alone never makes it stale. It is given back when destroyed.
///
/// Taking it waits neither for another holder nor for the disk, so that the window may do it.
class ProcessLock final {
public:
    explicit ProcessLock(QString path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// Whether this object has the lock now.
    [[nodiscard]] bool tryLock();
    /// Why the last tryLock() did not get it.
    [[nodiscard]] LockError error() const { return m_error; }
    void unlock();

    /// Whether anybody has the lock of \a path, this process included. Only looks: nobody who wants
    /// the lock is in its way.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    class Grip; ///< The system's own lock, for as long as it lives.

    QString m_path;
    LockError m_error = LockError::Failed;
    std::unique_ptr<Grip> m_grip;
};

} // namespace tillside

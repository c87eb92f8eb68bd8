#pragma once

#include <QLockFile>
#include <QString>

namespace tillside {

/// A lock file that one process has at a time and that dies with it: however long it is held, age
/// alone never makes it stale. It is given back when destroyed.
class ProcessLock final {
public:
    explicit ProcessLock(const QString &path);

    /// Whether this object has the lock now. Never waits. A file that names nobody, left empty by a
    /// crash or carried here from another computer, is taken over once it is not young any more and
    /// the system knows no one who holds it.
    [[nodiscard]] bool tryLock();
    /// Why tryLock() did not get it; LockFailedError is that somebody else has it.
    [[nodiscard]] QLockFile::LockError error() const { return m_file.error(); }
    void unlock() { m_file.unlock(); }

private:
    QString m_path;
    QLockFile m_file;
};

} // namespace tillside

#include "core/system/processlock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tillside {

// This is a kernel lock on an open file, not a QLockFile. QLockFile writes its owner into the file
// and syncs it, which takes as long as the disk takes, and it has to guess which owner is dead. The
// kernel releases this lock with the last descriptor, however the process ends. A leftover file
// therefore means nothing. None is ever deleted, because two processes could then lock two files of
// the same name. Another program may delete one all the same, so a lock counts only while its file
// has its name.
//
// The lock belongs to the open file, not to the process (F_OFD_SETLK). So two holders in one
// process exclude each other too, and opening and closing the file to look releases no lock.

namespace {

/// A write lock on the whole file.
struct flock everything()
{
    struct flock range { };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

LockError errorOf(int number)
{
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
    return isForbidden ? LockError::NotPermitted : LockError::Failed;
}

} // namespace

class ProcessLock::Grip final {
public:
    explicit Grip(const QString &path, int flags)
        : m_file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    { }
    ~Grip()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Grip)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] bool lock() const
    {
        struct flock range = everything();
        return ::fcntl(m_file, F_OFD_SETLK, &range) == 0;
    }
    /// Whether \a path names the open file.
    [[nodiscard]] bool isNamed(const QString &path) const
    {
        struct stat open { };
        struct stat named { };
        return ::fstat(m_file, &open) == 0
            && ::stat(QFile::encodeName(path).constData(), &named) == 0
            && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
    }
    /// Whether any other open file holds the lock.
    [[nodiscard]] bool isLocked() const
    {
        struct flock range = everything();
        return ::fcntl(m_file, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
    }

private:
    int m_file;
};

ProcessLock::ProcessLock(QString path)
    : m_path(std::move(path))
{ }

ProcessLock::~ProcessLock() = default;

bool ProcessLock::tryLock()
{
    // The file may be deleted between opening and locking it, but hardly again and again.
    constexpr int kTries = 3;
    for (int i = 0; i < kTries && !m_grip; ++i) {
        auto grip = std::make_unique<Grip>(m_path, O_RDWR | O_CREAT);
        if (!grip->isOpen()) {
            m_error = errorOf(errno);
            return false;
        }
        if (!grip->lock()) {
            m_error = errno == EAGAIN || errno == EACCES ? LockError::Held : LockError::Failed;
            return false;
        }
        m_error = LockError::Failed;
        if (grip->isNamed(m_path))
            m_grip = std::move(grip);
    }
    return m_grip != nullptr;
}

bool ProcessLock::keep()
{
    if (!m_grip || m_grip->isNamed(m_path))
        return m_grip != nullptr;
    const std::unique_ptr<Grip> nameless = std::move(m_grip); // Held until the new one is.
    return tryLock();
}

void ProcessLock::unlock()
{
    m_grip.reset();
}

bool ProcessLock::isHeld(const QString &path)
{
    const Grip look(path, O_RDONLY);
    return look.isOpen() && look.isLocked();
}

} // namespace tillside

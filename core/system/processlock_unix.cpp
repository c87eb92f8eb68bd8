#include "core/system/processlock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace tillside {

// A lock of the kernel's on an open file, not a QLockFile: that one writes its owner into the file
// and syncs it, which takes as long as the disk likes, and has to guess who is dead. The kernel
// gives this lock back with the last descriptor, however the process ends, so that a file that lies
// about means nothing, and none is ever deleted: two could then lock two files of one name.
//
// It belongs to the open file and not to the process (F_OFD_SETLK): two holders in one process keep
// each other out too, and whoever looks and closes the file again takes it from nobody.

namespace {

/// Of the whole file.
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
    /// Of somebody else than this grip.
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
    if (m_grip)
        return true;
    auto grip = std::make_unique<Grip>(m_path, O_RDWR | O_CREAT);
    if (!grip->isOpen())
        m_error = errorOf(errno);
    else if (!grip->lock())
        m_error = errno == EAGAIN || errno == EACCES ? LockError::Held : LockError::Failed;
    else
        m_grip = std::move(grip);
    return m_grip != nullptr;
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

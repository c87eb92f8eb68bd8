#include "tests/cli/cutplan.h"
#include "tests/cli/cuttarget.h"

#include <cerrno>
#include <cstdarg>

#include <linux/fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>

// For LD_PRELOAD: the process kills itself (with SIGKILL, so that it cannot tidy up) at its Nth
// point, where N is POWERCUT_AT. A point is a call with a lasting effect: it changes or syncs a
// file in POWERCUT_FOLDER, or sends to a terminal. Increasing N stops the till at each step of a
// payment in turn, without a race and without a hook in the till. POWERCUT_HOW says when:
//
//   before  nothing of the call is done
//   after   it is done, and nobody in the process was told
//   half    half of its bytes are written or sent; only calls with two bytes or more are points
//           (writev and sendmsg, which neither SQLite nor Qt uses here, have no half)
//
// POWERCUT_CALLS, separated by commas, restricts the points to calls of these names. POWERCUT_LIST
// names a file to which each point is appended as it is reached. POWERCUT_SYNCED names a folder to
// which each file is copied whenever it is synced: only this is sure to be on the disk after a
// power failure, whereas a killed process leaves everything that it has written.
//
// Writes without a call cannot be counted: SQLite also writes its index of the write-ahead log
// (-shm) through memory, and the next process rebuilds it from the log. D-Bus sockets are not
// counted: reading the token changes nothing.
//
// Nothing here allocates or waits, and the kernel is called directly: the code may run before the
// C++ library is ready, in any thread, and while its caller holds a lock. The functions defined
// here are not declared by their own headers first, because those use parameter names reserved for
// the C library.

using namespace tillside::cut;

struct iovec;
struct msghdr;
extern "C" long syscall(long number, ...);

namespace {

/// Makes \a call(bytes) for \a target, or half of it, or dies first.
template <typename Call>
auto atPoint(const char *name, const char *target, std::size_t bytes, const Call &call)
{
    const Point point(name, target, bytes);
    point.before();
    const auto result = call(point.isHalf() ? bytes / 2 : bytes);
    point.after();
    return result;
}

template <typename Call>
auto onFile(const char *name, int file, std::size_t bytes, const Call &call)
{
    const int errorBefore = errno;
    Name target{};
    const bool counts = isTarget(file, target);
    errno = errorBefore;
    return counts ? atPoint(name, target.data(), bytes, call) : call(bytes);
}

template <typename Call>
auto onPath(const char *name, const char *path, const Call &call)
{
    const auto whole = [&call](std::size_t) { return call(); };
    return isInFolder(path) ? atPoint(name, path, 0, whole) : call();
}

/// Makes the system call \a number, which syncs \a file.
int sync(const char *name, long number, int file)
{
    return onFile(name, file, 0, [&](std::size_t) {
        const auto result = static_cast<int>(::syscall(number, file));
        keepSynced(file);
        return result;
    });
}

int openFile(const char *path, int flags, mode_t mode)
{
    const auto call
        = [&] { return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    const int errorBefore = errno;
    const bool isNew = (flags & O_CREAT) != 0 && !isThere(path);
    errno = errorBefore;
    return isNew ? onPath("open", path, call) : call();
}

mode_t modeIn(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *data, size_t size)
{
    return onFile("write", file, size,
                  [&](size_t bytes) { return ::syscall(SYS_write, file, data, bytes); });
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return onFile("pwrite", file, size,
                  [&](size_t bytes) { return ::syscall(SYS_pwrite64, file, data, bytes, offset); });
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return pwrite(file, data, size, offset);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    return onFile("writev", file, 0,
                  [&](size_t) { return ::syscall(SYS_writev, file, parts, count); });
}

ssize_t send(int file, const void *data, size_t size, int flags)
{
    return onFile("send", file, size, [&](size_t bytes) {
        return ::syscall(SYS_sendto, file, data, bytes, flags, nullptr, 0);
    });
}

ssize_t sendmsg(int file, const msghdr *message, int flags)
{
    return onFile("sendmsg", file, 0,
                  [&](size_t) { return ::syscall(SYS_sendmsg, file, message, flags); });
}

int ftruncate(int file, off_t size)
{
    return onFile("ftruncate", file, 0,
                  [&](size_t) { return static_cast<int>(::syscall(SYS_ftruncate, file, size)); });
}

int ftruncate64(int file, off64_t size)
{
    return ftruncate(file, size);
}

int fdatasync(int file)
{
    return sync("fdatasync", SYS_fdatasync, file);
}

int fsync(int file)
{
    return sync("fsync", SYS_fsync, file);
}

int unlink(const char *path)
{
    return onPath("unlink", path, [&] { return static_cast<int>(::syscall(SYS_unlink, path)); });
}

int rename(const char *from, const char *to)
{
    return onPath("rename", to, [&] { return static_cast<int>(::syscall(SYS_rename, from, to)); });
}

int link(const char *from, const char *to)
{
    return onPath("link", to, [&] { return static_cast<int>(::syscall(SYS_link, from, to)); });
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return openFile(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return openFile(path, flags, mode);
}
}

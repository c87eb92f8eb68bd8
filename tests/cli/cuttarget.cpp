#include "tests/cli/cuttarget.h"

#include "tests/cli/cutplan.h"

#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tillside::cut {

bool isInFolder(std::string_view path)
{
    const std::string_view ours = folder();
    return !ours.empty() && path.substr(0, ours.size()) == ours
        && (path.size() == ours.size() || path[ours.size()] == '/');
}

bool isThere(const char *path)
{
    return ::access(path, F_OK) == 0;
}

bool isTarget(int file, Name &name)
{
    int family = 0;
    socklen_t size = sizeof family;
    if (::getsockopt(file, SOL_SOCKET, SO_DOMAIN, &family, &size) == 0) {
        std::snprintf(name.data(), name.size(), "terminal");
        return family == AF_INET || family == AF_INET6;
    }
    std::array<char, 32> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link.data(), name.data(), name.size() - 1);
    name[length < 0 ? 0 : static_cast<std::size_t>(length)] = '\0';
    return length > 0 && isInFolder(name.data());
}

void keepSynced(int file)
{
    Name name{};
    std::array<char, 16384> bytes{};
    ssize_t got = ::pread(file, bytes.data(), bytes.size(), 0);
    if (syncedFolder() == nullptr || got < 0 || !isTarget(file, name))
        return; // A folder cannot be read.
    std::array<char, 4200> path{};
    std::snprintf(path.data(), path.size(), "%s%s", syncedFolder(), std::strrchr(name.data(), '/'));
    constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
    const auto copy = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path.data(), kFlags, 0600));
    for (off_t at = 0; got > 0; got = ::pread(file, bytes.data(), bytes.size(), at)) {
        (void)::syscall(SYS_write, copy, bytes.data(), got);
        at += got;
    }
    ::close(copy);
}

} // namespace tillside::cut

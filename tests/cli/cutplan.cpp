#include "tests/cli/cutplan.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tillside::cut {

namespace {

enum class How { Before, After, Half };

How howNamed(const char *name)
{
    const std::string_view word = name == nullptr ? "" : name;
    return word == "half" ? How::Half : word == "after" ? How::After : How::Before;
}

int openList(const char *path)
{
    constexpr int kFlags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
    const bool isWanted = path != nullptr;
    return isWanted ? static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, kFlags, 0600)) : -1;
}

struct Plan {
    const char *folder = std::getenv("POWERCUT_FOLDER");
    const char *synced = std::getenv("POWERCUT_SYNCED");
    const char *calls = std::getenv("POWERCUT_CALLS");
    const char *at = std::getenv("POWERCUT_AT");
    How how = howNamed(std::getenv("POWERCUT_HOW"));
    int list = openList(std::getenv("POWERCUT_LIST"));
    std::atomic<int> left = at == nullptr ? 0 : std::atoi(at);
};

Plan &plan()
{
    static Plan plan;
    return plan;
}

bool isWanted(std::string_view call)
{
    if (plan().calls == nullptr)
        return true;
    const std::string_view calls = plan().calls;
    const std::size_t at = calls.find(call);
    if (at == std::string_view::npos)
        return false;
    const std::size_t end = at + call.size();
    return (at == 0 || calls[at - 1] == ',') && (end == calls.size() || calls[end] == ',');
}

void note(std::string_view call, const char *target, std::size_t bytes)
{
    if (plan().list < 0)
        return;
    std::array<char, 4200> line{};
    const char *slash = std::strrchr(target, '/');
    const int length
        = std::snprintf(line.data(), line.size(), "%.*s %s %zu\n", static_cast<int>(call.size()),
                        call.data(), slash == nullptr ? target : slash + 1, bytes);
    (void)::syscall(SYS_write, plan().list, line.data(), length);
}

void die()
{
    ::kill(::getpid(), SIGKILL);
}

} // namespace

std::string_view folder()
{
    return plan().folder == nullptr ? "" : plan().folder;
}

const char *syncedFolder()
{
    return plan().synced;
}

Point::Point(std::string_view call, const char *target, std::size_t bytes)
{
    if (!isWanted(call) || (plan().how == How::Half && bytes < 2))
        return;
    note(call, target, bytes);
    m_isNow = plan().left.fetch_sub(1) == 1;
}

void Point::before() const
{
    if (m_isNow && plan().how == How::Before)
        die();
}

bool Point::isHalf() const
{
    return m_isNow && plan().how == How::Half;
}

void Point::after() const
{
    if (m_isNow)
        die();
}

} // namespace tillside::cut

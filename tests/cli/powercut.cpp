#include <array>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <unistd.h>

// For LD_PRELOAD: the process kills itself (SIGKILL, so that nothing of it can tidy up) at its Nth
// fdatasync of the journal, N from POWERCUT_AT. SQLite calls it in each commit that must be
// durable, so that counting N up stops the till at each step of its journal, one after the other,
// with no race. Lock files and folders are synced too, and not counted: how often depends on what
// an earlier run has left behind.
//
// With POWERCUT_AFTER the process dies when the data are on the disk and nobody was told yet,
// otherwise before: then they are written and not synced.

namespace {

int numberIn(const char *name)
{
    const char *text = std::getenv(name);
    return text == nullptr ? 0 : std::atoi(text);
}

bool isOfJournal(int file)
{
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    std::array<char, 4096> path{};
    return ::readlink(link.c_str(), path.data(), path.size() - 1) > 0
        && std::string_view(path.data()).find("journal.sqlite") != std::string_view::npos;
}

void countDown(int file)
{
    if (!isOfJournal(file))
        return;
    static int left = numberIn("POWERCUT_AT");
    if (--left == 0)
        ::kill(::getpid(), SIGKILL);
}

} // namespace

extern "C" int fdatasync(int file)
{
    using Function = int (*)(int);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "fdatasync"));
    static const bool isAfter = std::getenv("POWERCUT_AFTER") != nullptr;
    if (!isAfter)
        countDown(file);
    const int result = real(file);
    if (isAfter)
        countDown(file);
    return result;
}

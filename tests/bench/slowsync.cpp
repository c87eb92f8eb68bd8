#include <cstdlib>

#include <dlfcn.h>
#include <poll.h>

// For LD_PRELOAD: simulates a disk that takes SLOWSYNC_MS milliseconds longer for each fsync and
// fdatasync of any file.

namespace {

using Sync = int (*)(int);

void wait()
{
    const char *text = std::getenv("SLOWSYNC_MS");
    (void)::poll(nullptr, 0, text == nullptr ? 0 : std::atoi(text));
}

} // namespace

extern "C" int fdatasync(int file)
{
    static const auto real = reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, "fdatasync"));
    wait();
    return real(file);
}

extern "C" int fsync(int file)
{
    static const auto real = reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, "fsync"));
    wait();
    return real(file);
}

#include <cerrno>
#include <cstdlib>

#include <ctime>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

// For LD_PRELOAD: the time of day is wrong by the number of seconds in the file JUMPINGCLOCK. The
// file is read on each call, so the clock can jump under a running program. Intervals and waits are
// not affected.

namespace {

long offset()
{
    const int savedError = errno;
    char text[32] = {};
    const char *name = std::getenv("JUMPINGCLOCK");
    const int file = name == nullptr ? -1 : ::open(name, O_RDONLY | O_CLOEXEC);
    const bool isRead = file >= 0 && ::read(file, text, sizeof text - 1) > 0;
    if (file >= 0)
        ::close(file);
    errno = savedError;
    return isRead ? std::atol(text) : 0;
}

bool isTimeOfDay(clockid_t clock)
{
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && isTimeOfDay(clock))
        time->tv_sec += offset();
    return static_cast<int>(result);
}

extern "C" int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    timespec now{};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

extern "C" time_t time(time_t *to) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (to != nullptr)
        *to = now.tv_sec;
    return now.tv_sec;
}

#include "core/terminal/processalive.h"

#include <cerrno>
#include <csignal>
#include <sys/types.h>

namespace tillside {

bool isProcessAlive(qint64 processId)
{
    // Signal 0 is not sent; one that we may not signal is there all the same.
    return ::kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
}

} // namespace tillside

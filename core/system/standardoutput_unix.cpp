#include "core/system/standardoutput.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace tillside {

namespace {

bool isClosed(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF;
}

} // namespace

/// Otherwise the next file that is opened would take the place of a closed stream, and get what is
/// printed. Nothing can be written to the file that takes it now, so that printing fails.
void prepareStandardOutput()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (isClosed(stream)) // The lowest free number is the one that open() takes.
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
}

} // namespace tillside

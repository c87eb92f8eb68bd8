#include "core/system/privatememory.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tillside {

// Neither call can fail: a limit may always be lowered, and prctl accepts 0.
void keepMemoryPrivate()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // The kernel ignores the limit if core_pattern is a pipe, for example to systemd-coredump.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace tillside

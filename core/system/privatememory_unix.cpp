#include "core/system/privatememory.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tillside {

// Neither can fail: a limit may always be lowered, and 0 is a value that prctl knows.
void keepMemoryPrivate()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // The limit says nothing to a core_pattern that is a pipe, to systemd-coredump for one.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace tillside

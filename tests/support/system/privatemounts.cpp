#include "tests/support/system/privatemounts.h"

#include "tests/support/system/privatespace.h"

#include <QtGlobal>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace mounts {

bool enterPrivate()
{
    return tillside::enterPrivateSpace(CLONE_NEWNS, [] {
        return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    });
}

void stopBeingRoot()
{
    if (::getuid() == 0
        && (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        qFatal("cannot stop being root");
}

} // namespace mounts

#include "tests/support/system/privatemounts.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mounts {

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

bool enter()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (user != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        // Until the user is mapped, every file belongs to `nobody`.
        const QByteArray userMap = QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1";
        const QByteArray groupMap
            = QByteArray::number(group) + ' ' + QByteArray::number(group) + " 1";
        if (!writeTo("/proc/self/uid_map", userMap) || !writeTo("/proc/self/setgroups", "deny")
            || !writeTo("/proc/self/gid_map", groupMap))
            return false;
    } else if (::unshare(CLONE_NEWNS) != 0) {
        return false;
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

bool enterPrivate()
{
    // Failing halfway is worse than not starting (within a chroot, a process can then no longer
    // find its own program), so a child tries first.
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enter() ? 0 : 1);
    int status = 0;
    const bool childCould = child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
    return childCould && enter();
}

void stopBeingRoot()
{
    if (::getuid() == 0
        && (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        qFatal("cannot stop being root");
}

} // namespace mounts

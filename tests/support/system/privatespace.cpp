#include "tests/support/system/privatespace.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tillside {

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/// Until the user is mapped, every file belongs to `nobody`.
bool mapUser(uid_t user, gid_t group)
{
    const QByteArray userMap = QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1";
    const QByteArray groupMap = QByteArray::number(group) + ' ' + QByteArray::number(group) + " 1";
    return writeTo("/proc/self/uid_map", userMap) && writeTo("/proc/self/setgroups", "deny")
        && writeTo("/proc/self/gid_map", groupMap);
}

bool enter(int kind, const std::function<bool()> &prepare)
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (user == 0)
        return ::unshare(kind) == 0 && prepare();
    return ::unshare(CLONE_NEWUSER | kind) == 0 && mapUser(user, group) && prepare();
}

} // namespace

bool enterPrivateSpace(int kind, const std::function<bool()> &prepare)
{
    // Failing halfway is worse than not starting (within a chroot, a process can then no longer
    // find its own program), so a child tries first.
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enter(kind, prepare) ? 0 : 1);
    int status = 0;
    const bool childCould = child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
    return childCould && enter(kind, prepare);
}

} // namespace tillside

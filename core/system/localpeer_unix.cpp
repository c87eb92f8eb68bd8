#include "core/system/localpeer.h"

#include <QDir>
#include <QFileInfo>

#include <sys/socket.h>
#include <unistd.h>

namespace tillside {

QString localAddress(const QString &name, const QString &otherwise)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(runtime);
    const bool isOurs = !runtime.isEmpty() && folder.isDir() && folder.ownerId() == ::geteuid();
    return QDir(isOurs ? runtime : otherwise).filePath(name);
}

bool isOurPeer(qintptr descriptor)
{
    struct ucred peer { };
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace tillside

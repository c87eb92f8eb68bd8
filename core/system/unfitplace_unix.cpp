#include "core/system/unfitplace.h"

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace tillside {

namespace {

// From the manual page statfs(2).
constexpr quint64 kFuse = 0x65735546;
constexpr std::array<quint64, 10> kNetworks{
    0x6969, // NFS
    0x517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2
    0x01021997, // 9P
    0x5346414f, // AFS of OpenAFS
    0x6b414653, // AFS of the kernel
    0x00c36400, // Ceph
    0x73757245, // Coda
    0x564c, // NCP
};
constexpr std::array kFuseNetworks{
    "fuse.sshfs",      "fuse.rclone",    "fuse.s3fs",      "fuse.davfs",
    "fuse.davfs2",     "fuse.curlftpfs", "fuse.glusterfs", "fuse.ceph-fuse",
    "fuse.gvfsd-fuse", "fuse.smbnetfs",  "fuse.onedriver", "fuse.google-drive-ocamlfuse",
    "fuse.dropbox",    "fuse.goofys",    "fuse.gcsfuse"};

/// A path as the list of mounts writes it has blanks and line breaks as octal numbers.
QByteArray decoded(const QByteArray &path)
{
    QByteArray plain;
    for (qsizetype i = 0; i < path.size(); ++i) {
        bool isNumber = false;
        const int code = path.at(i) == '\\' ? path.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        plain += isNumber ? static_cast<char>(code) : path.at(i);
        i += isNumber ? 3 : 0;
    }
    return plain;
}

bool isWithin(const QByteArray &path, const QByteArray &place)
{
    return place == "/" || path == place || path.startsWith(place + '/');
}

} // namespace

bool isNetworkFileSystem(quint64 magic, const QByteArray &name)
{
    const auto isName = [&name](const char *network) { return name == network; };
    return magic == kFuse ? std::any_of(kFuseNetworks.begin(), kFuseNetworks.end(), isName)
                          : std::find(kNetworks.begin(), kNetworks.end(), magic) != kNetworks.end();
}

QByteArray fileSystemOf(const QByteArray &mounts, const QByteArray &path)
{
    constexpr int kMountPoint = 4;
    QByteArray name;
    qsizetype deepest = 0;
    for (const QByteArray &line : mounts.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-", kMountPoint);
        if (dash < 0 || dash + 1 >= fields.size())
            continue;
        const QByteArray place = decoded(fields.at(kMountPoint));
        // A later mount at the same place covers an earlier one.
        if (place.size() < deepest || !isWithin(path, place))
            continue;
        deepest = place.size();
        name = fields.at(dash + 1);
    }
    return name;
}

bool isOnNetwork(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath());
    struct statfs found { };
    if (path.isEmpty() || ::statfs(path.constData(), &found) != 0)
        return false;
    // The kernel's numbers have 32 bits.
    const auto magic = static_cast<quint64>(found.f_type) & 0xffffffff;
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    const bool isKnown = magic == kFuse && mounts.open(QIODevice::ReadOnly);
    return isNetworkFileSystem(magic,
                               isKnown ? fileSystemOf(mounts.readAll(), path) : QByteArray());
}

} // namespace tillside

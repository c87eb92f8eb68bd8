#include "core/system/fileidentity.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace tillside {

QString FileIdentity::lasting() const
{
    return QString::number(file);
}

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct statx found { };
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_INO | STATX_BTIME, &found)
        != 0)
        return std::nullopt;
    FileIdentity identity;
    identity.volume = ::makedev(found.stx_dev_major, found.stx_dev_minor);
    identity.file = found.stx_ino;
    constexpr qint64 kNanosecondsPerSecond = 1'000'000'000;
    if ((found.stx_mask & STATX_BTIME) != 0 && found.stx_btime.tv_sec != 0)
        identity.born = found.stx_btime.tv_sec * kNanosecondsPerSecond + found.stx_btime.tv_nsec;
    return identity;
}

} // namespace tillside

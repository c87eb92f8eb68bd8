#include "core/system/ownfiles.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace tillside {

namespace {

constexpr QFileDevice::Permissions kOwner
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

bool isOpenToOthers(const QString &path)
{
    return QFile::permissions(path) & kOthers;
}

} // namespace

bool createOwnFolder(const QString &path)
{
    return QDir().mkdir(path, kOwner);
}

Result<Done, DataFolderError> takeFromOthers(const QString &path)
{
    if (QFileInfo(path).ownerId() != ::geteuid())
        return DataFolderError::NotOurs;
    if (isOpenToOthers(path)
        && (!QFile::setPermissions(path, QFile::permissions(path) & kOwner)
            || isOpenToOthers(path)))
        return DataFolderError::NotPrivate;
    return Done{};
}

bool createPrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool syncToDisk(const QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

} // namespace tillside

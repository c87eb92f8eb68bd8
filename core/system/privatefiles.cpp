#include "core/system/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions kOwner
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

bool isOurs([[maybe_unused]] const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == ::geteuid();
#else
    return true;
#endif
}

bool takeFromOthers([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileDevice::Permissions now = QFile::permissions(path);
    return !(now & kOthers)
        || (QFile::setPermissions(path, now & kOwner) && !(QFile::permissions(path) & kOthers));
#else
    return true;
#endif
}

bool sync(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

} // namespace

QLatin1StringView nameOf(DataFolderError error)
{
    switch (error) {
    case DataFolderError::CannotMake: return "cannot-make"_L1;
    case DataFolderError::NotAFolder: return "not-a-folder"_L1;
    case DataFolderError::NotOurs: return "not-ours"_L1;
    case DataFolderError::NotPrivate: return "not-private"_L1;
    }
    Q_UNREACHABLE();
}

Result<Done, DataFolderError> makeFolderPrivate(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QFileInfo::exists(folder)) {
        // Parent folders get the usual permissions; only the last one is made private.
        QDir().mkpath(QFileInfo(folder).absolutePath());
        // If mkdir fails, the folder may still exist: another process may have just made it.
        if (!QDir().mkdir(folder, kOwner) && !QFileInfo::exists(folder))
            return DataFolderError::CannotMake;
    }
    const QFileInfo info(folder);
    if (!info.isDir())
        return DataFolderError::NotAFolder;
    if (!isOurs(info))
        return DataFolderError::NotOurs;
    if (!takeFromOthers(folder))
        return DataFolderError::NotPrivate;
    return Done{};
}

bool makeFilePrivate(const QString &path)
{
    return isOurs(QFileInfo(path)) && takeFromOthers(path);
}

bool createPrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && sync(file);
}

bool appendToFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append | QIODevice::ExistingOnly)
        && file.write(bytes) == bytes.size() && file.flush() && sync(file);
}

} // namespace tillside

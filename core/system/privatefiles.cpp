#include "core/system/privatefiles.h"

#include "core/system/ownfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tillside {

using namespace Qt::StringLiterals;

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
        if (!createOwnFolder(folder) && !QFileInfo::exists(folder))
            return DataFolderError::CannotMake;
    }
    if (!QFileInfo(folder).isDir())
        return DataFolderError::NotAFolder;
    return takeFromOthers(folder);
}

bool makeFilePrivate(const QString &path)
{
    return takeFromOthers(path).hasValue();
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncToDisk(file);
}

bool appendToFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append | QIODevice::ExistingOnly)
        && file.write(bytes) == bytes.size() && file.flush() && syncToDisk(file);
}

} // namespace tillside

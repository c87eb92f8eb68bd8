#include "core/system/unfitplace.h"

#include <QDir>
#include <QFileInfo>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Dropbox keeps a file and a folder of these names in what it synchronises. In the home folder,
/// ".dropbox" is a folder with its settings, and means nothing.
bool hasDropboxMark(const QDir &folder)
{
    return QFileInfo(folder.filePath(u".dropbox"_s)).isFile()
        || QFileInfo(folder.filePath(u".dropbox.cache"_s)).isDir();
}

bool isWithin(const QString &folder, const QString &place)
{
    const QString above = QFileInfo(place).canonicalFilePath();
    return !above.isEmpty() && (folder + u'/').startsWith(above + u'/', Qt::CaseInsensitive);
}

} // namespace

bool isUnfitForDatabases(const QString &folder)
{
    return isOnNetwork(folder) || isSynchronised(folder);
}

bool isSynchronised(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    for (const char *variable : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
        if (isWithin(path, qEnvironmentVariable(variable)))
            return true;
    }
    QDir above(path);
    do {
        if (hasDropboxMark(above))
            return true;
    } while (above.cdUp());
    return false;
}

} // namespace tillside

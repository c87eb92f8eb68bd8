#include "core/support/datafolder.h"

#include <QDir>
#include <QStandardPaths>

namespace tillside {

using namespace Qt::StringLiterals;

Result<DataFolder, DataFolderError> DataFolder::prepare(const QString &path)
{
    const Result<Done, DataFolderError> made = makeFolderPrivate(path);
    if (!made)
        return made.error();
    return DataFolder(QDir(path).absolutePath());
}

QString DataFolder::defaultPath()
{
    // Not AppLocalDataLocation: the window and the command line have different names but share it.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"tillside"_s);
}

QString DataFolder::journalFile() const
{
    return QDir(m_path).filePath(u"journal.sqlite"_s);
}

QString DataFolder::logFile() const
{
    return QDir(m_path).filePath(u"tillside.log"_s);
}

QString DataFolder::lockFile() const
{
    return QDir(m_path).filePath(u"tillside.lock"_s);
}

} // namespace tillside

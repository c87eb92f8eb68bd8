#include "core/system/closedobjects_windows.h"
#include "core/system/ownfiles.h"

#include <QDir>

#include <string>

#include <io.h>

namespace tillside {

namespace {

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

// Qt would let every user read the attributes of what it creates with permissions.
bool createOwnFolder(const QString &path)
{
    return createClosedFolder(nativePath(path));
}

bool createPrivateFile(const QString &path)
{
    return createClosedFile(nativePath(path));
}

Result<Done, DataFolderError> takeFromOthers(const QString &path)
{
    switch (closeToOthers(nativePath(path))) {
    case Closing::Closed: return Done{};
    case Closing::NotOurs: return DataFolderError::NotOurs;
    case Closing::StillOpen: return DataFolderError::NotPrivate;
    }
    Q_UNREACHABLE();
}

bool syncToDisk(const QFile &file)
{
    return ::_commit(file.handle()) == 0;
}

} // namespace tillside

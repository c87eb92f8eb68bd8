#pragma once

#include "core/system/privatefiles.h"

#include <QFile>
#include <QString>

namespace tillside {

// What privatefiles.cpp needs from the operating system.

/// Creates a folder that only this user can access. False if it exists or cannot be created.
[[nodiscard]] bool createOwnFolder(const QString &path);

/// Takes all access to the file or folder \a path from other users. NotOurs if it belongs to
/// another user, NotPrivate if others still have access.
[[nodiscard]] Result<Done, DataFolderError> takeFromOthers(const QString &path);

/// Waits until everything written to the open \a file is on the disk.
[[nodiscard]] bool syncToDisk(const QFile &file);

} // namespace tillside

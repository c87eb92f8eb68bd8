#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>

namespace tillside {

/// Why a folder cannot hold the till's data.
enum class DataFolderError {
    CannotMake, ///< It does not exist and cannot be created.
    NotAFolder,
    NotOurs, ///< It belongs to another user of the computer.
    NotPrivate, ///< Other users have access to it, and that cannot be changed.
};
inline constexpr std::array kDataFolderErrors{DataFolderError::CannotMake,
                                              DataFolderError::NotAFolder, DataFolderError::NotOurs,
                                              DataFolderError::NotPrivate};
[[nodiscard]] QLatin1StringView nameOf(DataFolderError error);

// These functions only take permissions away from others: a folder that its owner made read-only
// stays read-only. On Windows, others are all but this user, the system and administrators. An
// access list that grants others nothing, such as the one from the profile folder, stays as it is.
// Any other is replaced: those three get full control, and nothing comes from the parent folder.

/// Makes \a path a folder that only this user can access (0700), creating it if it is missing and
/// tightening its permissions if it exists. On Windows, files made in it are closed in the same
/// way.
[[nodiscard]] Result<Done, DataFolderError> makeFolderPrivate(const QString &path);

/// Removes all other users' permissions from the file \a path (0600). False if that fails or
/// another user owns the file.
[[nodiscard]] bool makeFilePrivate(const QString &path);

/// Creates the empty file \a path with 0600. False if it already exists or cannot be created.
[[nodiscard]] bool createPrivateFile(const QString &path);

/// Waits until everything written to the file \a path is on the disk.
[[nodiscard]] bool syncFile(const QString &path);

/// Writes \a bytes at the end of the file \a path and waits until they are on the disk. The file
/// must exist.
[[nodiscard]] bool appendToFile(const QString &path, const QByteArray &bytes);

} // namespace tillside

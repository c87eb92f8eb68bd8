#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace tillside {

/// Why a folder cannot hold the till's data.
enum class DataFolderError {
    CannotMake, ///< It is not there and cannot be made.
    NotAFolder,
    NotOurs, ///< Another user of the computer owns it.
    NotPrivate, ///< Others may look into it, and that cannot be changed.
};
inline constexpr std::array kDataFolderErrors{DataFolderError::CannotMake,
                                              DataFolderError::NotAFolder, DataFolderError::NotOurs,
                                              DataFolderError::NotPrivate};
[[nodiscard]] QLatin1StringView nameOf(DataFolderError error);

// Rights are only ever taken away from others: a folder its owner made read-only stays read-only.
// On Windows rights come from the profile folder's access list, and these change nothing.

/// Makes \a path a folder of this user that nobody else can look into (0700), also if it was there
/// with wider rights.
[[nodiscard]] Result<Done, DataFolderError> makeFolderPrivate(const QString &path);

/// Takes everybody else's rights from the file \a path (0600). False if that is refused.
[[nodiscard]] bool makeFilePrivate(const QString &path);

/// Makes an empty file \a path with 0600. False if it is there already or cannot be made.
[[nodiscard]] bool createPrivateFile(const QString &path);

} // namespace tillside

#pragma once

#include "core/journal/journalerror.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tillside {

/// Why a journal was not restored. The journal that was there is untouched.
struct RestoreFailure {
    bool isInUse = false; ///< A window or another program works with the folder.
    std::optional<JournalError> journal; ///< Of the backup or of the folder.
};

/// Puts the backup \a file in the place of the journal in \a folder, which may be empty. Before, it
/// checks the whole backup. Returns the path of the journal that was there, which is kept beside,
/// named after \a at; empty if there was none.
///
/// An event says that the journal was restored, and it counts as a copy until a person accepts it
/// (Journal::accept()). The till must not have the folder's journal open.
[[nodiscard]] Result<QString, RestoreFailure> restoreJournal(const QString &folder,
                                                             const QString &file,
                                                             const QDateTime &at);

} // namespace tillside

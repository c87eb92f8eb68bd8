#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/migrations.h"

#include <QString>

#include <memory>

namespace tillside {

class Database;

/// Makes \a folder fit to hold a journal: it is private and belongs to this user.
[[nodiscard]] JournalResult<Done> preparedFolder(const QString &folder);

/// Where the journal of \a folder is.
[[nodiscard]] QString journalPath(const QString &folder);

/// Opens the file \a path and brings it to the newest version, with its write-ahead log on.
[[nodiscard]] JournalResult<std::unique_ptr<Database>> openNewestVersion(
    const QString &path, const MigrationProgress &progress = {});

/// Writes everything that \a database holds into a new private file \a path, and waits until it is
/// on the disk. Nothing is left of it after an error; a file that exists is left alone
/// (`CannotOpen`).
[[nodiscard]] JournalResult<Done> copyDatabase(Database &database, const QString &path);

/// Opens the journal's file in \a folder: private, of the newest version, and with its write-ahead
/// log on. Creates the folder and the file if they are missing.
///
/// A new file is built under another name and then renamed, so that the journal's file never exists
/// without its tables. An empty file is therefore not new but has been lost (`Damaged`).
[[nodiscard]] JournalResult<std::unique_ptr<Database>> openJournalFile(
    const QString &folder, const MigrationProgress &progress = {});

} // namespace tillside

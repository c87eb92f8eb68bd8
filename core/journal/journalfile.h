#pragma once

#include "core/journal/journalerror.h"

#include <QString>

#include <memory>

namespace tillside {

class Database;

/// Opens the journal's file in \a folder: private, of the newest version, and with its write-ahead
/// log on. Creates the folder and the file if they are missing.
///
/// A new file is built under another name and then renamed, so that the journal's file never exists
/// without its tables. An empty file is therefore not new but has been lost (`Damaged`).
[[nodiscard]] JournalResult<std::unique_ptr<Database>> openJournalFile(const QString &folder);

} // namespace tillside

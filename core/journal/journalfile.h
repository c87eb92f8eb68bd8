#pragma once

#include "core/journal/journalerror.h"

#include <QString>

#include <memory>

namespace tillside {

class Database;

/// Opens the journal's file in \a folder, private and of the newest version, with its write-ahead
/// log on. The folder and the file are made where missing.
///
/// A new file is built under another name and then given its own, so that the journal's file is
/// never there without its tables: one of no length is not new, it has been lost (`Damaged`).
[[nodiscard]] JournalResult<std::unique_ptr<Database>> openJournalFile(const QString &folder);

} // namespace tillside

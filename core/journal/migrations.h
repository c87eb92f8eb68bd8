#pragma once

#include "core/journal/journalerror.h"

#include <QStringList>

#include <span>

namespace tillside {

class Database;

/// One step of the file's history: the statements that lead from version N to N + 1.
using Migration = QStringList (*)();

/// "TILL": says in the file's header whose it is (PRAGMA application_id).
inline constexpr qint64 kApplicationId = 0x54494c4c;

/// The steps of this version of Tillside; their number is the version of the files it writes.
[[nodiscard]] std::span<const Migration> journalMigrations();

/// What stands in the file's header: its version, 0 if it is empty. `Damaged` if it is somebody
/// else's, `Newer` if it is of a later version than \a steps lead to. Writes nothing.
[[nodiscard]] JournalResult<qint64> versionOf(Database &database, std::span<const Migration> steps);

/// Brings the file up to the newest version, in one transaction: after an error it is as it was.
[[nodiscard]] JournalResult<Done> migrate(Database &database, std::span<const Migration> steps);

} // namespace tillside

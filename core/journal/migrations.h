#pragma once

#include "core/journal/journalerror.h"

#include <QStringList>

#include <functional>
#include <span>

namespace tillside {

class Database;

/// One migration: what leads from version N to N + 1.
struct Migration {
    using Statements = QStringList (*)();
    using Work = JournalResult<Done> (*)(Database &);

    // Not explicit, so that a list of functions is a list of migrations.
    constexpr Migration(Statements first, Work second = nullptr)
        : statements(first)
        , work(second)
    { }

    Statements statements; ///< Run first.
    Work work; ///< Run afterwards, for what SQL alone cannot do; may be null.
};

/// Is told how much of a migration is done, out of how much; a large file takes seconds.
using MigrationProgress = std::function<void(qsizetype done, qsizetype all)>;

/// "TILL": marks the file as Tillside's in its header (PRAGMA application_id).
inline constexpr qint64 kApplicationId = 0x54494c4c;

/// The migrations of this version of Tillside. Their number is the version of the files it writes.
[[nodiscard]] std::span<const Migration> journalMigrations();

/// The version in the file's header; 0 if the file is empty. `Damaged` if the file is another
/// application's, `Newer` if it is of a later version than \a steps lead to. Writes nothing.
[[nodiscard]] JournalResult<qint64> versionOf(Database &database, std::span<const Migration> steps);

/// Brings the file to the newest version in one transaction: after an error it is unchanged.
[[nodiscard]] JournalResult<Done> migrate(Database &database, std::span<const Migration> steps,
                                          const MigrationProgress &progress = {});

} // namespace tillside

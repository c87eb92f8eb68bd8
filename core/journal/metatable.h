#pragma once

#include "core/journal/journalerror.h"

#include <QString>

#include <optional>

namespace tillside {

class Database;

// The table `meta`: what the journal knows about itself. No event covers it.
//
//     id    tells this journal from any other; copies share it
//     writing  there only while a terminal is written
//     daybook  the newest entry of the day book (DayBook)
//     kept  there if the keychain once had an entry for it (ChainGuard)
//     machine, inode, born   where the file belongs (journalplace.h)
//     restored               when it was restored, until a person accepts it

[[nodiscard]] JournalResult<std::optional<QString>> metaOf(Database &database, const QString &key);
/// Inserts the value, or replaces it. A transaction of its own unless the caller has begun one.
[[nodiscard]] JournalResult<Done> setMeta(Database &database, const QString &key,
                                          const QString &value);

/// Gives the journal a new id, by which the keychain knows whose newest event it holds.
[[nodiscard]] JournalResult<Done> nameJournal(Database &database);

[[nodiscard]] JournalResult<Done> removeMeta(Database &database, const QString &key);

} // namespace tillside

#pragma once

#include "core/journal/journalerror.h"

#include <QString>

#include <optional>

namespace tillside {

class Database;

// The table `meta`: what the journal knows about itself. No event covers it.
//
//     id    tells this journal from any other; copies share it
//     kept  there if the keychain once had an entry for it (ChainGuard)

[[nodiscard]] JournalResult<std::optional<QString>> metaOf(Database &database, const QString &key);
/// Inserts the value, or replaces it. A transaction of its own unless the caller has begun one.
[[nodiscard]] JournalResult<Done> setMeta(Database &database, const QString &key,
                                          const QString &value);

} // namespace tillside

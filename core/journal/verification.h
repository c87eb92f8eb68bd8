#pragma once

#include "core/journal/chaincheck.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tillside {

/// The result of reading a whole journal.
struct Verification {
    ChainHead head; ///< The newest event.
    qint64 withoutMac = 0; ///< Events that have none: written while the key was not at hand.
    std::vector<ChainFinding> findings; ///< Empty: the journal is sound.
};

/// Whether SQLite's own check of the file finds nothing.
[[nodiscard]] JournalResult<bool> isFileSound(Database &database);

/// Is told how much of a journal has been read, in percent. Called by verifyJournal() in its own
/// thread.
using VerificationProgress = std::function<void(int percent)>;

/// Reads everything in the journal in \a folder: SQLite's own check of the file, the whole chain,
/// each row that it covers, and the roll-up of the totals. With an empty key, hashes are checked
/// and MACs are not. It blocks; with many payments it takes seconds. It holds one row at a time,
/// however many there are. An error if the file cannot be read at all.
[[nodiscard]] JournalResult<Verification> verifyJournal(const QString &folder, const Secret &key,
                                                        const std::optional<ChainHead> &head,
                                                        const VerificationProgress &progress = {});

/// The id of the journal in \a folder, even if it is damaged; see Journal::id().
[[nodiscard]] JournalResult<QString> journalIdOf(const QString &folder);

} // namespace tillside

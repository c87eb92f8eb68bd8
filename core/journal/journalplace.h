#pragma once

#include "core/journal/journalerror.h"
#include "core/system/fileidentity.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace tillside {

class Database;

// A journal knows its place: the table `meta` holds where the file was when the till made it or
// took it over. A file somewhere else is a copy: what the original did since is unknown here.
// The device's number is never kept, because the system gives it out anew at each start.

/// Where a file is, in words that outlive a restart of the computer.
struct JournalPlace {
    QString machine; ///< A hash of the machine's id; empty if it has none.
    QString inode; ///< FileIdentity::lasting().
    QString born; ///< When the file was made; empty if the file system does not keep it.
};

/// The codes of the journal's own events.
inline constexpr QLatin1StringView kRestored("restored");
inline constexpr QLatin1StringView kAcceptedHere("accepted-here");

[[nodiscard]] JournalPlace placeOf(const FileIdentity &identity);

/// Writes where the file is, unless it is known: a new file, or one of a version that did not know
/// its place, belongs where it is first opened.
[[nodiscard]] JournalResult<Done> adoptPlace(Database &database);

/// Whether the file is not where it was when the till last took it over, or was restored since.
[[nodiscard]] JournalResult<bool> isElsewhere(Database &database);

/// Makes the file belong where it is, under a new id, within the caller's transaction.
[[nodiscard]] JournalResult<Done> takeOver(Database &database);

/// Marks the file as restored, which no place of it undoes but takeOver(), within the caller's
/// transaction.
[[nodiscard]] JournalResult<Done> markRestored(Database &database, const QString &at);

} // namespace tillside

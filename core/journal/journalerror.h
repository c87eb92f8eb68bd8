#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// Why the journal cannot be read or written. No payment may be sent after any of these.
enum class JournalError {
    FolderNotPrivate, ///< The data folder or file cannot be made private (0700/0600).
    CannotOpen, ///< A missing folder, no permission or no SQLite driver.
    ReadOnly,
    DiskFull,
    DiskFailed, ///< The disk refused a read or a write: it is failing, or a limit was reached.
    Damaged, ///< Not a journal, a broken page, or a broken chain of hashes.
    Newer, ///< Written by a later version of Tillside.
    Locked, ///< Another process held its lock for longer than the busy time-out.
    Stale, ///< This payment was written elsewhere since it was read; read it again.
    NameTaken, ///< Another terminal that is not forgotten has this name.
    Replaced, ///< The journal's file was replaced or removed while it was open.
    Copy, ///< The file is a copy and was not made the till's own: it takes no new payment.
    UnfitPlace, ///< The folder's file system or synchronisation can lose what is written.
    Failed, ///< Any other SQLite error, or a bug; SQLite's message is in the log.
};
inline constexpr std::array kJournalErrors{JournalError::FolderNotPrivate,
                                           JournalError::CannotOpen,
                                           JournalError::ReadOnly,
                                           JournalError::DiskFull,
                                           JournalError::DiskFailed,
                                           JournalError::Damaged,
                                           JournalError::Newer,
                                           JournalError::Locked,
                                           JournalError::Stale,
                                           JournalError::NameTaken,
                                           JournalError::Replaced,
                                           JournalError::Copy,
                                           JournalError::UnfitPlace,
                                           JournalError::Failed};
[[nodiscard]] QLatin1StringView nameOf(JournalError error);

/// Whether a change that failed like this fails again however often it is tried, as long as the
/// journal stays open.
[[nodiscard]] bool isPermanent(JournalError error);

template <typename T>
using JournalResult = Result<T, JournalError>;

} // namespace tillside

#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// Why the journal cannot be read or written. None of them lets a payment be sent.
enum class JournalError {
    FolderNotPrivate, ///< The data folder or file cannot be made private (0700/0600).
    CannotOpen, ///< Missing folder, no permission, no SQLite driver.
    ReadOnly,
    DiskFull,
    DiskFailed, ///< The disk refused to read or write: it fails, or a quota or size limit is met.
    Damaged, ///< Not a journal, a broken page, or the chain of hashes does not hold.
    Newer, ///< Written by a later version of Tillside.
    Locked, ///< Another process kept it locked for longer than the busy time-out.
    Stale, ///< Somebody else wrote this payment since it was read; read it again.
    NameTaken, ///< Another terminal that is not forgotten has this name.
    Failed, ///< Anything else SQLite says, or a bug; the words are in the log.
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
                                           JournalError::Failed};
[[nodiscard]] QLatin1StringView nameOf(JournalError error);

template <typename T>
using JournalResult = Result<T, JournalError>;

} // namespace tillside

#include "core/journal/journalerror.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(JournalError error)
{
    switch (error) {
    case JournalError::FolderNotPrivate: return "folder-not-private"_L1;
    case JournalError::CannotOpen: return "cannot-open"_L1;
    case JournalError::ReadOnly: return "read-only"_L1;
    case JournalError::DiskFull: return "disk-full"_L1;
    case JournalError::DiskFailed: return "disk-failed"_L1;
    case JournalError::Damaged: return "damaged"_L1;
    case JournalError::Newer: return "newer"_L1;
    case JournalError::Locked: return "locked"_L1;
    case JournalError::Stale: return "stale"_L1;
    case JournalError::NameTaken: return "name-taken"_L1;
    case JournalError::Replaced: return "replaced"_L1;
    case JournalError::Copy: return "copy"_L1;
    case JournalError::UnfitPlace: return "unfit-place"_L1;
    case JournalError::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}

bool isPermanent(JournalError error)
{
    return error == JournalError::Damaged || error == JournalError::Stale
        || error == JournalError::Replaced;
}

} // namespace tillside

#include "core/journal/sqliteerror.h"

#include "core/base/log.h"

namespace tillside {

namespace {

// From https://www.sqlite.org/rescode.html; core does not link SQLite itself.
enum class Primary {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Authorisation = 23,
    NotADatabase = 26,
};

// The WAL's shared memory is a file too, and SQLite reports a full disk there only with this code.
constexpr int kNoRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE
constexpr int kNoMemory = 3082; // SQLITE_IOERR_NOMEM
constexpr int kPrimaryMask = 0xff;

} // namespace

JournalError meaningOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber || code == kNoMemory)
        return error.type() == QSqlError::ConnectionError ? JournalError::CannotOpen
                                                          : JournalError::Failed;
    if (code == kNoRoomForSharedMemory)
        return JournalError::DiskFull;
    switch (static_cast<Primary>(code & kPrimaryMask)) {
    case Primary::Busy:
    case Primary::Locked: return JournalError::Locked;
    case Primary::ReadOnly: return JournalError::ReadOnly;
    case Primary::InputOutput: return JournalError::DiskFailed;
    case Primary::Corrupt:
    case Primary::NotADatabase: return JournalError::Damaged;
    case Primary::Full: return JournalError::DiskFull;
    case Primary::Permission:
    case Primary::Authorisation:
    case Primary::CannotOpen: return JournalError::CannotOpen;
    }
    return JournalError::Failed;
}

JournalError reported(const QSqlError &error)
{
    // SQLite's messages name tables and constraints, never values.
    qCWarning(lcJournal).noquote()
        << "SQLite" << error.nativeErrorCode() << error.databaseText() << error.driverText();
    return meaningOf(error);
}

} // namespace tillside

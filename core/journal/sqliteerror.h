#pragma once

#include "core/journal/journalerror.h"

#include <QSqlError>

namespace tillside {

/// What an error of the QSQLITE driver means for the journal. The driver reports SQLite's extended
/// result codes, whose lowest byte is the primary code.
[[nodiscard]] JournalError meaningOf(const QSqlError &error);

/// The same as meaningOf(), and logs the error's message.
[[nodiscard]] JournalError reported(const QSqlError &error);

} // namespace tillside

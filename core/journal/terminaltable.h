#pragma once

#include "core/base/secret.h"
#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/terminalrecord.h"

#include <QDateTime>

namespace tillside {

class Database;

// Writes terminals within the caller's transaction. A terminal's row carries the pinned certificate
// and the money, so each change is an event of the chain:
//
//     terminal-adopted       it was there before terminals had events
//     terminal-paired        it is new
//     terminal-paired-again
//     terminal-changed       detail: the columns that changed
//     terminal-forgotten

/// Inserts \a terminal, or replaces the one with this id. Appends the event, written at \a at, if
/// anything changes. `NameTaken` if another terminal that is not forgotten has the name.
[[nodiscard]] JournalResult<Done> writeTerminal(Database &database, const TerminalRecord &terminal,
                                                const QDateTime &at, const Secret &key);

/// Appends an event for each terminal that has none: a file of version 2 had no events of
/// terminals.
[[nodiscard]] JournalResult<Done> adoptTerminals(Database &database);

/// Whether \a row is as its newest event says. If not, it was edited by hand.
[[nodiscard]] JournalResult<bool> isAsItsEventSays(Database &database, const Row &row);

} // namespace tillside

#pragma once

#include "core/journal/chainfinding.h"
#include "core/journal/chainhead.h"
#include "core/journal/chainwalk.h"
#include "core/journal/journalerror.h"

#include <vector>

namespace tillside {

class Database;

/// What is wrong with the chain, from its newest event backwards; empty if nothing is.
[[nodiscard]] JournalResult<std::vector<ChainFinding>> findInChain(Database &database,
                                                                   const ChainScope &scope);

/// `Damaged` if findInChain() finds anything; the log then says what.
[[nodiscard]] JournalResult<Done> checkChain(Database &database, const ChainScope &scope);

/// The newest event.
[[nodiscard]] JournalResult<ChainHead> headOf(Database &database);

/// Whether the event at the place of \a head is the one that \a head names. A longer chain is fine.
[[nodiscard]] JournalResult<bool> reaches(Database &database, const ChainHead &head);

} // namespace tillside

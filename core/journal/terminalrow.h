#pragma once

#include "core/journal/rowreader.h"
#include "core/model/terminalrecord.h"

#include <QStringList>

#include <optional>

namespace tillside {

// A TerminalRecord as the columns of the table `terminal`.

/// The first one is the id.
[[nodiscard]] const QStringList &terminalColumns();
[[nodiscard]] Row toRow(const TerminalRecord &terminal);
/// Nothing if a value is none that toRow could have written.
[[nodiscard]] std::optional<TerminalRecord> terminalFromRow(const Row &row);

} // namespace tillside

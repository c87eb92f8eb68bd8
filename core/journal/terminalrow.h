#pragma once

#include "core/journal/rowreader.h"
#include "core/model/terminalrecord.h"

#include <QStringList>

#include <optional>

namespace tillside {

// Converts between a TerminalRecord and the columns of the table `terminal`.

/// The columns' names, starting with the id.
[[nodiscard]] const QStringList &terminalColumns();
[[nodiscard]] Row toRow(const TerminalRecord &terminal);
/// The rowDigest() of a row of the table `terminal`.
[[nodiscard]] QByteArray terminalDigest(const Row &row);
/// The terminal in \a row; nothing if it has a value that toRow() could not have written.
[[nodiscard]] std::optional<TerminalRecord> terminalFromRow(const Row &row);

} // namespace tillside

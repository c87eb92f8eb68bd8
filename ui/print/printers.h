#pragma once

#include "core/printer/printqueue.h"

#include <QFuture>
#include <QStringList>

namespace tillside {

/// Prints with the printer of the job, whatever its kind: pages through the system's driver, or
/// ESC/POS without one.
[[nodiscard]] PrintHand printHand();

/// The names of the printers that this computer has set up. Found in a thread of its own: a print
/// server that is off makes it take seconds.
[[nodiscard]] QFuture<QStringList> systemPrinters();

/// The paper that a printer of the system is set to.
[[nodiscard]] ReceiptFormat formatOf(const QSizeF &millimetres);

} // namespace tillside

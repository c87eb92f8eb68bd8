#pragma once

#include "core/base/result.h"
#include "core/printer/printerchoice.h"
#include "core/printer/printproblem.h"

#include <QByteArray>

#include <chrono>

namespace tillside {

/// How long a printer may take.
struct PrintDeadlines {
    std::chrono::milliseconds connect{4000};
    /// For an answer about its paper. Many printers never give one, so silence says nothing.
    std::chrono::milliseconds status{400};
    std::chrono::milliseconds progress{15'000}; ///< Without taking a byte.
};

/// Hands \a bytes to the printer \a choice, whose kind is Network, Device or RawQueue. Blocks until
/// the printer has taken all of them or a deadline has passed, so it belongs in a thread of its
/// own.
///
/// A network printer is asked first whether it is ready (ESC/POS: DLE EOT 2 and 4). A printer that
/// has taken everything may still run out of paper: no protocol of these three says that it did
/// not.
[[nodiscard]] Result<Done, PrintProblem> printRaw(const QByteArray &bytes,
                                                  const PrinterChoice &choice,
                                                  const PrintDeadlines &deadlines = {});

} // namespace tillside

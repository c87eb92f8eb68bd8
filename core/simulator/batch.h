#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QList>

namespace tillside::sim {

/// How many payments, for how many minor units.
struct BatchLine {
    int count = 0;
    qint64 amount = 0;
};

/// A terminal's own totals since its last Z report. It counts every till's payments, and none that
/// was voided.
struct Batch {
    BatchLine sales; ///< Tips included.
    BatchLine refunds;
    BatchLine completions;
    BatchLine tips; ///< The parts of `sales` and `completions` that are tips.
};

/// The totals of those of \a payments whose number is greater than \a after.
[[nodiscard]] Batch batchOf(const QList<SimulatedPayment> &payments, int after);

} // namespace tillside::sim

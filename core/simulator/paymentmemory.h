#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QFile>
#include <QList>

namespace tillside::sim {

/// What a terminal still knows after it was switched off: a file with a line of JSON for each
/// payment and each change of it, the newest of which counts.
///
/// It is handed to the operating system at once and never waits for the disk: a toy terminal may
/// lose its memory in a power cut, and may not hold up the till it is run in. A file that cannot be
/// read is begun anew, and one that cannot be written is done without; the log says so.
class PaymentMemory {
public:
    /// Opens \a fileName and returns the newest kMost payments in it, in the order they began.
    ///
    /// What was being made when the power went has been cancelled: no bank had answered.
    [[nodiscard]] QList<SimulatedPayment> open(const QString &fileName);
    /// Without a file, nothing.
    void note(const SimulatedPayment &payment);

    static constexpr qsizetype kMost = 500;

private:
    [[nodiscard]] QList<SimulatedPayment> recall();
    void beginAnew(const QList<SimulatedPayment> &payments);

    QFile m_file;
};

} // namespace tillside::sim

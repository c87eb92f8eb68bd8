#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QFile>
#include <QList>

namespace tillside::sim {

/// The payments that a terminal still knows after it was switched off: a file with one line of JSON
/// for each payment and each of its changes. The newest line about a payment counts.
///
/// Lines go to the operating system at once and never wait for the disk: a simulated terminal may
/// lose its memory in a power cut, but must not delay the till that runs it. An unreadable file is
/// started anew. Without a file that it can write, the terminal has no memory. Both are logged.
class PaymentMemory {
public:
    /// Opens \a fileName and returns the newest kMost payments in it, in the order in which they
    /// began.
    ///
    /// A payment that was running when the power failed comes back as cancelled: no bank had
    /// answered. What the terminal was going to take back stays as it was said.
    [[nodiscard]] QList<SimulatedPayment> open(const QString &fileName);
    /// Stores \a payment; does nothing without a file.
    void note(const SimulatedPayment &payment);

    static constexpr qsizetype kMost = 500;

private:
    [[nodiscard]] QList<SimulatedPayment> recall();
    void beginAnew(const QList<SimulatedPayment> &payments);

    QFile m_file;
};

} // namespace tillside::sim

#pragma once

#include "core/simulator/paymentmemory.h"
#include "core/simulator/simulatedpayment.h"

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QStringView>

namespace tillside::sim {

/// The truth about the money: every payment that was ever run, in the order they began.
///
/// UTIs are compared without case. With a file, each movement of money is appended to it as one
/// JSON line and handed to the operating system before the call returns:
/// `{"event":"charge","uti","type","amount","reference","original"}` and
/// `{"event":"void","uti"}` with the UTI of the payment that is voided.
class Ledger {
public:
    /// Appends to \a fileName from now on. False if it cannot be written.
    [[nodiscard]] bool openFile(const QString &fileName);
    /// Why openFile() failed, in the system's words.
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    /// Loads the payments that \a fileName remembers, and stores later ones in it. Call it before
    /// the first payment.
    void remember(const QString &fileName);

    /// Adds \a payment, or replaces the one with its UTI.
    void keep(const SimulatedPayment &payment);
    void markVoided(QStringView uti);
    void markCaptured(QStringView uti);
    /// The power fails: a running payment is lost.
    void loseRunning();

    /// What the terminal knows under \a uti; null for an unknown and for a lost one. Valid until
    /// the next change.
    [[nodiscard]] const SimulatedPayment *find(QStringView uti) const;
    /// The newest payment that ended and is not another till's; null if there is none.
    [[nodiscard]] const SimulatedPayment *newestEnded() const;
    /// Every payment ever run, lost ones included; other tills' are not ours to list.
    [[nodiscard]] QList<SimulatedPayment> payments() const;
    /// The payments that moved money (or hold it), voided ones and the voids themselves included.
    [[nodiscard]] QList<SimulatedPayment> charges() const;

private:
    [[nodiscard]] SimulatedPayment *known(QStringView uti);
    void write(const QJsonObject &line);

    QList<SimulatedPayment> m_payments;
    QFile m_file;
    PaymentMemory m_memory;
};

} // namespace tillside::sim

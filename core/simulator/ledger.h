#pragma once

#include "core/simulator/paymentmemory.h"
#include "core/simulator/simulatedpayment.h"

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QStringView>

namespace tillside::sim {

/// The truth about the money: every payment ever run, in the order in which they began.
///
/// UTIs are compared without case. If it has a file, it appends each movement of money to it as one
/// JSON line and hands that line to the operating system before the call returns:
/// `{"event":"charge","uti","type","amount","reference","original"}`, or `{"event":"void","uti"}`
/// with the UTI of the voided payment. A charge that the terminal takes back is
/// `{"event":"reversal","uti"}`, one that it changes is `{"event":"amount","uti","amount"}`.
class Ledger {
public:
    /// Appends to \a fileName from now on. Returns false if it cannot be opened.
    [[nodiscard]] bool openFile(const QString &fileName);
    /// Why openFile() failed, in the system's words.
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    /// Loads the payments that \a fileName remembers, and stores later ones in it. Call it before
    /// the first payment.
    void remember(const QString &fileName);

    /// Adds \a payment, or replaces the one with its UTI.
    void keep(const SimulatedPayment &payment);
    /// Marks the payment as voided and writes that to the file, once. Does nothing for an unknown
    /// UTI.
    void markVoided(QStringView uti);
    /// Marks the payment as captured. Does nothing for an unknown UTI.
    void markCaptured(QStringView uti);
    /// Marks a running payment as lost, as in a power failure. Nothing that was said is taken back
    /// any more.
    void loseRunning();

    /// The payment with \a uti as the terminal knows it; null for an unknown or lost one. Valid
    /// until the next change.
    [[nodiscard]] const SimulatedPayment *find(QStringView uti) const;
    /// The number that the next payment gets.
    [[nodiscard]] int nextNumber() const;
    /// The newest payment of this till that has ended; null if there is none.
    [[nodiscard]] const SimulatedPayment *newestEnded() const;
    /// Every payment this till ever ran, lost ones included.
    [[nodiscard]] QList<SimulatedPayment> payments() const;
    /// Every payment that the terminal ever ran, those of other tills included.
    [[nodiscard]] const QList<SimulatedPayment> &everyTills() const { return m_payments; }
    /// The payments that moved or hold money, including voided ones and the voids themselves.
    [[nodiscard]] QList<SimulatedPayment> charges() const;

private:
    [[nodiscard]] SimulatedPayment *known(QStringView uti);
    void writeMovement(const SimulatedPayment *before, const SimulatedPayment &after);
    void write(const QJsonObject &line);

    QList<SimulatedPayment> m_payments;
    QFile m_file;
    PaymentMemory m_memory;
};

} // namespace tillside::sim

#pragma once

#include "core/simulator/ledger.h"
#include "core/simulator/order.h"
#include "core/simulator/paymentrun.h"

#include <QObject>
#include <QRandomGenerator>
#include <QScopedPointer>

#include <memory>

namespace tillside::sim {

/// Runs the terminal's payments, one at a time, and keeps each in the ledger from its beginning.
class PaymentRunner : public QObject {
    Q_OBJECT

public:
    PaymentRunner(const Timing &timing, quint32 seed, QObject *parent = nullptr);

    /// The payment that is being made; null if the terminal is free.
    [[nodiscard]] const SimulatedPayment *running() const;
    /// Starts \a order on a free terminal, after objectionTo() had nothing against it. A void or a
    /// capture gets a new UTI; any other payment takes the order's.
    void begin(const Order &order);
    /// As PaymentRun::holdAt(), for this and all later payments.
    void holdAt(std::optional<PaymentPhase> phase);
    /// Loses the running payment and keeps those that ended.
    void losePower();
    /// A person voids \a uti at the terminal, past the till; nothing if it is not approved.
    void voidAtTerminal(const QString &uti);
    /// A payment of another till with our \a order's type and amount, approved. It is answered
    /// about, but is not in our books.
    [[nodiscard]] SimulatedPayment makeForeign(const Order &order);

    void tapCard();
    void cancel();
    void walkAway();

    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

signals:
    /// The payment that begin() started is known from now on; once, before changed().
    void accepted(const tillside::sim::SimulatedPayment &payment);
    /// It entered another phase; Finished is the last.
    void changed(const tillside::sim::SimulatedPayment &payment);

private:
    [[nodiscard]] SimulatedPayment paymentFor(const Order &order) const;
    void onPhaseChanged();
    void settle(const SimulatedPayment &payment);

    Timing m_timing;
    QRandomGenerator m_random;
    Ledger m_ledger;
    std::optional<PaymentPhase> m_hold;
    std::unique_ptr<PaymentRun, QScopedPointerDeleteLater> m_run;
};

/// A UTI as terminals make them: a UUID with hyphens.
[[nodiscard]] QString makeUti();

} // namespace tillside::sim

#pragma once

#include "core/simulator/ledger.h"
#include "core/simulator/order.h"
#include "core/simulator/paymentrun.h"

#include <QObject>
#include <QRandomGenerator>
#include <QScopedPointer>

#include <memory>

namespace tillside::sim {

/// Where payments are made: one at a time, each kept in the ledger from its beginning.
class PaymentDesk : public QObject {
    Q_OBJECT

public:
    PaymentDesk(const Timing &timing, quint32 seed, QObject *parent = nullptr);

    /// The payment that is being made; null if the terminal is free.
    [[nodiscard]] const SimulatedPayment *running() const;
    /// Starts what objectionTo() did not object to, on a free terminal. \a order's UTI is taken
    /// over for a payment of its own; a void or a capture always gets a new one.
    void begin(const Order &order);
    /// The phase that payments never leave by themselves; see PaymentRun::holdAt().
    void holdAt(std::optional<Phase> phase);
    /// What is running is lost; what has ended is kept.
    void losePower();
    /// Somebody voids \a uti at the terminal, past the till; nothing if it is not approved.
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
    std::optional<Phase> m_hold;
    std::unique_ptr<PaymentRun, QScopedPointerDeleteLater> m_run;
};

/// A UTI as terminals make them: a UUID with hyphens.
[[nodiscard]] QString makeUti();

} // namespace tillside::sim

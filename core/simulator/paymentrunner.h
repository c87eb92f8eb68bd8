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

    /// The running payment; null if the terminal is free.
    [[nodiscard]] const SimulatedPayment *running() const;
    /// Starts \a order. The terminal is free and objectionTo() has accepted the order. A void or a
    /// capture gets a new UTI; any other payment takes the order's, if it has one.
    void begin(const Order &order);
    /// As PaymentRun::holdAt(), for the running payment and all later ones.
    void holdAt(std::optional<PaymentPhase> phase);
    /// How the terminal talks about payments that begin from now on.
    void setMood(const Mood &mood) { m_mood = mood; }
    /// Loses the running payment. Those that have ended are kept.
    void losePower();
    /// A person voids \a uti at the terminal without the till. Does nothing if it is not approved.
    void voidAtTerminal(const QString &uti);
    /// Makes an approved payment of another till, with the type and amount of our \a order. The
    /// terminal answers questions about it, but it is not in our books.
    [[nodiscard]] SimulatedPayment makeForeign(const Order &order);

    void tapCard();
    void cancel();
    void walkAway();

    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

signals:
    /// The terminal knows the payment that begin() started from now on. Comes once, before
    /// changed().
    void accepted(const tillside::sim::SimulatedPayment &payment);
    /// \a payment entered another phase; Finished is the last, unless the terminal takes back what
    /// it said.
    void changed(const tillside::sim::SimulatedPayment &payment);

private:
    [[nodiscard]] SimulatedPayment paymentFor(const Order &order);
    void onPhaseChanged();
    void settle(const SimulatedPayment &payment);
    void turnLater(const QString &uti, std::chrono::milliseconds delay);
    void turn(const QString &uti);

    Timing m_timing;
    QRandomGenerator m_random;
    Mood m_mood;
    QRandomGenerator m_moods; ///< On its own, so that a calm terminal draws what it always drew.
    Ledger m_ledger;
    std::optional<PaymentPhase> m_hold;
    std::unique_ptr<PaymentRun, QScopedPointerDeleteLater> m_run;
};

/// A new UTI in the form that terminals use: a UUID with hyphens.
[[nodiscard]] QString makeUti();

} // namespace tillside::sim

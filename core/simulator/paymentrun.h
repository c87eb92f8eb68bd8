#pragma once

#include "core/simulator/bank.h"
#include "core/simulator/remarks.h"
#include "core/simulator/simulatedpayment.h"
#include "core/simulator/timing.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tillside::sim {

/// Takes one payment from its POST to its end.
///
///     Accepting --accepted()--> Card --> Bank --> Finished
///                     |          `--> Cancelling ----^
///                     `-- a void or a capture needs no card --> Bank
///
/// accepted() comes once, before the first phaseChanged(). phaseChanged() follows each change of
/// phase, and Finished is the last. spoke() follows each remark in passing, before the bank
/// answers. With zero delays all of it happens inside start().
class PaymentRun : public QObject {
    Q_OBJECT

public:
    PaymentRun(SimulatedPayment payment, const Timing &timing, QRandomGenerator &random,
               QObject *parent);

    void start();
    /// Stays in \a phase once it reaches it. Without a phase it does not stop.
    void holdAt(std::optional<PaymentPhase> phase) { m_hold = phase; }
    [[nodiscard]] const SimulatedPayment &payment() const { return m_payment; }

    // What people can do. Each call does nothing in a phase where it makes no sense.
    void tapCard();
    /// A person or a DELETE cancels. Does nothing once the bank is asked.
    void cancel();
    /// The customer leaves; the terminal waits until its card screen times out.
    void walkAway();

signals:
    void accepted();
    void phaseChanged();
    void spoke();

private:
    using Step = void (PaymentRun::*)();
    void after(std::chrono::milliseconds delay, Step step);
    void enter(PaymentPhase phase, const QString &text);
    [[nodiscard]] bool needsCard() const;
    void accept();
    void askForCard();
    void letCustomerAct();
    void askBank();
    void remark();
    void bankAnswers();
    void approve(const BankWord &word);
    void showCancelled();
    void finishCancelled();
    void decline();
    void finish(End end, const QString &text);

    SimulatedPayment m_payment;
    Timing m_timing;
    QRandomGenerator &m_random;
    std::optional<PaymentPhase> m_hold;
    QList<Remark> m_remarks; ///< Still to be made.
    QTimer m_next; ///< Until the step it is connected to.
    QTimer m_patience; ///< Until the card screen times out.
};

} // namespace tillside::sim

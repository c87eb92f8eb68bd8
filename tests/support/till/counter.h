#pragma once

#include "core/simulator/simulatedterminal.h"
#include "tests/support/till/tillfixture.h"

namespace tillside {

/// How a Counter is set up.
struct CounterOptions {
    DialectId dialect = DialectId::Paynt;
    UtiMode utiMode = UtiMode::Theirs; ///< The mode in the till's profile.
    bool acceptsOurUti = true; ///< Whether the terminal does what the profile says.
    /// By default, everything has happened before the POST is answered.
    sim::Timing timing = sim::Timing::instant();
};

/// One till and one simulated terminal, paired. A failed pairing is fatal.
class Counter final {
public:
    explicit Counter(const CounterOptions &options = {});
    Q_DISABLE_COPY_MOVE(Counter)

    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_terminal; }
    [[nodiscard]] TillFixture &till() { return m_till; }

    /// Applies \a fault at \a stage until honest().
    void strike(sim::Fault fault, sim::Stage stage) { m_terminal.setScenario({fault, stage, 0}); }
    void honest() { m_terminal.setScenario({}); }
    [[nodiscard]] int posts() const { return m_terminal.counters().posts; }
    /// The payment as the terminal knows it; null if it does not.
    [[nodiscard]] const sim::SimulatedPayment *truth(const PaymentRecord &payment) const;

    /// An approved sale whose acceptance is lost. The terminal is honest afterwards.
    PaymentRecord loseASale();
    /// An approved sale about which the terminal answers every question with 500. It continues to
    /// do so.
    PaymentRecord leaveUnanswered();

private:
    sim::SimulatedTerminal m_terminal;
    TillFixture m_till;
};

} // namespace tillside

#pragma once

#include "core/simulator/simulatedterminal.h"
#include "ui/training/terminaldisplay.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tillside {
class TerminalDock;
}

namespace tillside::program {

/// Shows in a TerminalDock what a simulated terminal does, and passes the person's actions there to
/// the terminal.
class TerminalMirror final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kAfterwards{6000};

    /// \a terminal and \a dock outlive it. \a afterwards is how long the end of a payment stays
    /// on the screen.
    TerminalMirror(sim::SimulatedTerminal &terminal, TerminalDock &dock,
                   std::chrono::milliseconds afterwards = kAfterwards);

private:
    void connectCustomer();
    void onPaymentChanged(const sim::SimulatedPayment &payment);
    void onReachableChanged(bool reachable);
    void onWalkedAway();
    void becomeIdle();
    void show();

    sim::SimulatedTerminal &m_terminal;
    TerminalDock &m_dock;
    TerminalDisplay m_display;
    QTimer m_afterwards;
};

} // namespace tillside::program

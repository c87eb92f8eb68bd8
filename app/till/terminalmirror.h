#pragma once

#include "core/simulator/simulatedterminal.h"
#include "ui/training/terminaldisplay.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tillside {
class TerminalWindow;
}

namespace tillside::program {

/// Lets a TerminalWindow show what a simulated terminal does, and the terminal feel what the person
/// in front of the window does.
class TerminalMirror final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kAfterwards{6000};

    /// Both outlive it. \a afterwards is how long the end of a payment stays on the screen.
    TerminalMirror(sim::SimulatedTerminal &terminal, TerminalWindow &window,
                   std::chrono::milliseconds afterwards = kAfterwards);

private:
    void connectCustomer();
    void onPaymentChanged(const sim::SimulatedPayment &payment);
    void onReachableChanged(bool reachable);
    void onWalkedAway();
    void becomeIdle();
    void show();

    sim::SimulatedTerminal &m_terminal;
    TerminalWindow &m_window;
    TerminalDisplay m_display;
    QTimer m_afterwards;
};

} // namespace tillside::program

#include "app/till/terminalmirror.h"

#include "ui/training/terminaldock.h"

namespace tillside::program {

namespace {

/// The text that the customer reads. "Finished" says less than the text before it.
QString textOn(const sim::SimulatedPayment &payment)
{
    const qsizetype last = payment.texts.size() - 1;
    return payment.texts.value(payment.phase == sim::PaymentPhase::Finished ? last - 1 : last);
}

} // namespace

TerminalMirror::TerminalMirror(sim::SimulatedTerminal &terminal, TerminalDock &dock,
                               std::chrono::milliseconds afterwards)
    : m_terminal(terminal)
    , m_dock(dock)
{
    using sim::SimulatedTerminal;
    m_afterwards.setSingleShot(true);
    m_afterwards.setInterval(afterwards);
    connect(&m_afterwards, &QTimer::timeout, this, &TerminalMirror::becomeIdle);
    connect(&terminal, &SimulatedTerminal::paymentChanged, this, &TerminalMirror::onPaymentChanged);
    connect(&terminal, &SimulatedTerminal::reachableChanged, this,
            &TerminalMirror::onReachableChanged);
    connectCustomer();
}

void TerminalMirror::connectCustomer()
{
    connect(&m_dock, &TerminalDock::cardTapped, this, [this] { m_terminal.tapCard(); });
    connect(&m_dock, &TerminalDock::cancelled, this, [this] { m_terminal.cancelAtTerminal(); });
    connect(&m_dock, &TerminalDock::walkedAway, this, &TerminalMirror::onWalkedAway);
    connect(&m_dock, &TerminalDock::connectionToggled, this,
            [this] { m_terminal.loseConnection(m_display.isReachable); });
}

void TerminalMirror::onPaymentChanged(const sim::SimulatedPayment &payment)
{
    const sim::TerminalOptions &options = m_terminal.options();
    const bool isOver = payment.phase == sim::PaymentPhase::Finished;
    m_display.amount = Money(payment.asked, options.currency, options.decimals);
    m_display.text = textOn(payment);
    m_display.waitsForCard = payment.phase == sim::PaymentPhase::Card;
    m_display.customerLeft = false;
    isOver ? m_afterwards.start() : m_afterwards.stop();
    show();
}

void TerminalMirror::onReachableChanged(bool reachable)
{
    m_display.isReachable = reachable;
    show();
}

void TerminalMirror::onWalkedAway()
{
    m_terminal.walkAway();
    m_display.customerLeft = true;
    show();
}

void TerminalMirror::becomeIdle()
{
    m_display = {.isReachable = m_display.isReachable};
    show();
}

void TerminalMirror::show()
{
    m_dock.show(m_display);
}

} // namespace tillside::program

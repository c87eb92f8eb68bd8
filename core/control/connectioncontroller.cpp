#include "core/control/connectioncontroller.h"

#include "core/control/terminalscontroller.h"

#include <utility>

namespace tillside {

ConnectionController::ConnectionController(ControlContext till, TerminalsController &terminals,
                                           BackgroundCheck &backgroundCheck, QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_terminals(terminals)
    , m_backgroundCheck(backgroundCheck)
{
    connect(&m_terminals, &TerminalsController::paymentBegan, this, &ConnectionController::stop);
}

ConnectionController::~ConnectionController() = default;

void ConnectionController::check(const TerminalRecord &terminal)
{
    drop();
    m_terminal = terminal;
    m_report = {};
    m_hold = std::make_unique<BackgroundCheckHold>(m_backgroundCheck);
    m_check = std::make_unique<ConnectionCheck>(
        ConnectionContext{.terminals = m_till.payments.terminals,
                          .clock = m_till.payments.clock,
                          .lockFolder = m_till.payments.lockFolder,
                          .deadline = m_till.pairings.deadlines.connect},
        terminal);
    connect(m_check.get(), &ConnectionCheck::changed, this, &ConnectionController::onChanged);
    emit changed();
}

void ConnectionController::stop()
{
    if (!m_check)
        return;
    drop();
    m_terminal.reset();
    emit changed();
}

void ConnectionController::drop()
{
    m_check.reset();
    m_hold.reset();
}

std::optional<ConnectionReport> ConnectionController::reportOn(const TerminalRecord &terminal) const
{
    return m_terminal == terminal ? std::optional(m_report) : std::nullopt;
}

void ConnectionController::onChanged(const ConnectionReport &report)
{
    m_report = report;
    if (report.isOver) {
        m_check.release()->deleteLater(); // It is emitting its own signal.
        m_hold.reset();
        m_terminals.lookNow(m_terminal->id);
    }
    emit changed();
}

} // namespace tillside

#include "core/control/terminalinusecontroller.h"

#include "core/control/terminalscontroller.h"

#include <algorithm>
#include <utility>

namespace tillside {

TerminalInUseController::TerminalInUseController(ControlContext till,
                                                 const TerminalsController &terminals,
                                                 QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_terminals(terminals)
{
    connect(&m_terminals, &TerminalsController::terminalsChanged, this,
            &TerminalInUseController::update);
    connect(&m_till.settings, &SettingsStore::changed, this, &TerminalInUseController::update);
}

TerminalInUseController::~TerminalInUseController() = default;

void TerminalInUseController::update()
{
    const std::vector<TerminalRecord> &all = m_terminals.terminals();
    const auto found = std::find_if(all.begin(), all.end(), [this](const TerminalRecord &terminal) {
        return m_terminals.isInUse(terminal.id);
    });
    const auto now = found == all.end() ? std::nullopt : std::optional(*found);
    if (now != std::exchange(m_terminal, now))
        watch();
    emit changed();
}

void TerminalInUseController::watch()
{
    m_watch.reset();
    if (!m_terminal)
        return;
    m_watch = std::make_unique<TerminalWatch>(WatchContext{.terminals = m_till.payments.terminals,
                                                           .clock = m_till.payments.clock,
                                                           .deadlines = m_till.pairings.deadlines},
                                              *m_terminal);
    connect(m_watch.get(), &TerminalWatch::changed, this, &TerminalInUseController::changed);
    if (m_isBusy)
        m_watch->hold();
}

void TerminalInUseController::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) == busy || !m_watch)
        return;
    busy ? m_watch->hold() : m_watch->release();
}

Reachability TerminalInUseController::reachability() const
{
    // A keychain that could not be read says nothing about the terminal, and the watch does not ask
    // it again: a payment does.
    return m_watch && !m_watch->facts().vault ? m_watch->facts().state : Reachability::Unknown;
}

} // namespace tillside

#include "core/control/terminalinusecontroller.h"

#include "core/control/terminalscontroller.h"

#include <algorithm>
#include <utility>

namespace tillside {

TerminalInUseController::TerminalInUseController(const TerminalsController &terminals,
                                                 QObject *parent)
    : QObject(parent)
    , m_terminals(terminals)
{
    connect(&m_terminals, &TerminalsController::terminalsChanged, this, [this] {
        m_now = seen();
        emit changed();
    });
    connect(&m_terminals, &TerminalsController::factsChanged, this, [this] {
        Seen now = seen();
        if (std::exchange(m_now, now) != now)
            emit changed();
    });
}

TerminalInUseController::Seen TerminalInUseController::seen() const
{
    const std::vector<TerminalRecord> &all = m_terminals.terminals();
    const auto found = std::find_if(all.begin(), all.end(), [this](const TerminalRecord &terminal) {
        return m_terminals.isInUse(terminal.id);
    });
    if (found == all.end())
        return {};
    return {.terminal = *found, .state = m_terminals.factsOf(found->id).state};
}

} // namespace tillside

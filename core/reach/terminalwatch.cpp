#include "core/reach/terminalwatch.h"

#include <utility>

namespace tillside {

TerminalWatch::TerminalWatch(WatchContext context, TerminalRecord terminal, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_terminal(std::move(terminal))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TerminalWatch::lookNow);
    m_timer.start(0);
}

TerminalWatch::~TerminalWatch() = default;

void TerminalWatch::lookNow()
{
    if (m_holds > 0 || m_look)
        return;
    m_timer.stop();
    m_look = std::make_unique<TerminalLook>(m_context.terminals, m_terminal, m_context.deadlines);
    connect(m_look.get(), &TerminalLook::finished, this, &TerminalWatch::onSeen);
}

void TerminalWatch::hold()
{
    ++m_holds;
    m_timer.stop();
    m_look.reset();
    if (m_facts.state == Reachability::Busy)
        return;
    m_facts.state = Reachability::Busy;
    m_facts.vault.reset();
    emit changed(m_facts);
}

void TerminalWatch::release()
{
    Q_ASSERT(m_holds > 0);
    if (--m_holds > 0)
        return;
    m_facts.state = Reachability::Unknown; // It is no longer busy with a payment of this till.
    lookNow();
    emit changed(m_facts);
}

void TerminalWatch::onSeen(const Sight &sight)
{
    // The look is emitting its own signal, so it is deleted later.
    m_look.release()->deleteLater();
    m_facts.state = sight.state;
    m_facts.vault = sight.vault;
    if (sight.hasAnswered) {
        m_facts.answeredAt = m_context.clock.now();
        m_facts.took = sight.took;
        m_facts.hasTakenToken = sight.hasTakenToken;
    }
    schedule();
    emit changed(m_facts);
}

void TerminalWatch::schedule()
{
    if (m_facts.vault)
        return;
    const bool isWaitedFor
        = m_facts.state == Reachability::NotAnswering || m_facts.state == Reachability::Busy;
    m_timer.start(isWaitedFor ? m_context.notReady : m_context.again);
}

} // namespace tillside

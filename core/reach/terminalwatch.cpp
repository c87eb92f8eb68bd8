#include "core/reach/terminalwatch.h"

#include <utility>

namespace tillside {

TerminalWatch::TerminalWatch(WatchContext context, TerminalRecord terminal,
                             const TerminalFacts &known, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_terminal(std::move(terminal))
{
    m_facts.answeredAt = known.answeredAt;
    m_facts.took = known.took;
    connect(&m_context.terminals, &Terminals::answered, this, &TerminalWatch::onAnswered);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TerminalWatch::lookNow);
    m_timer.start(0);
}

TerminalWatch::~TerminalWatch() = default;

void TerminalWatch::lookNow()
{
    if (m_holds > 0 || m_look || !m_isLooking)
        return;
    m_timer.stop();
    m_look = std::make_unique<TerminalLook>(m_context.terminals, m_terminal, m_context.deadlines);
    connect(m_look.get(), &TerminalLook::finished, this, &TerminalWatch::onSeen);
}

void TerminalWatch::setLooking(bool isLooking)
{
    if (std::exchange(m_isLooking, isLooking) == isLooking)
        return;
    m_timer.stop();
    m_look.reset();
    if (m_holds > 0)
        return;
    m_facts.state = Reachability::Unknown;
    m_facts.vault.reset();
    lookNow();
    emit changed(m_facts);
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
    m_isRefused = m_isRefused && !sight.hasTakenToken;
    const bool isRefused = m_isRefused && sight.state == Reachability::Ready;
    m_facts.state = isRefused ? Reachability::NotPaired : sight.state;
    m_facts.vault = sight.vault;
    if (sight.hasAnswered) {
        m_facts.answeredAt = m_context.clock.now();
        m_facts.took = sight.took;
    }
    schedule();
    emit changed(m_facts);
}

void TerminalWatch::onAnswered(const TerminalId &terminal, const AnswerNote &note)
{
    if (terminal != m_terminal.id)
        return;
    m_facts.answeredAt = m_context.clock.now();
    m_facts.took = note.took;
    if (note.token != AnswerNote::Token::Unsaid)
        m_isRefused = note.token == AnswerNote::Token::Refused;
    const bool isSettled = m_holds > 0 || !m_isLooking;
    if (m_isRefused && !isSettled)
        m_facts.state = Reachability::NotPaired;
    else if (m_facts.state != Reachability::Ready && m_facts.state != Reachability::Busy)
        lookNow(); // It may be something else by now.
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

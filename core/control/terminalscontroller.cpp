#include "core/control/terminalscontroller.h"

#include "core/base/whenfinished.h"

#include <algorithm>
#include <utility>

namespace tillside {

TerminalsController::TerminalsController(ControlContext till, BackgroundCheck &backgroundCheck,
                                         QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_backgroundCheck(backgroundCheck)
{
    connect(&m_till.settings, &SettingsStore::changed, this, [this] {
        watch(); // Another terminal may be in use.
        emit factsChanged();
    });
    refresh();
}

TerminalsController::~TerminalsController() = default;

void TerminalsController::refresh()
{
    const auto read = [](Journal &journal) { return journal.terminals(); };
    whenFinished(m_till.payments.journal.run(read), this,
                 [this](const JournalResult<std::vector<TerminalRecord>> &all) { onRead(all); });
}

void TerminalsController::onRead(const JournalResult<std::vector<TerminalRecord>> &terminals)
{
    m_isRead = true;
    m_readError = terminals ? std::nullopt : std::optional(terminals.error());
    if (terminals)
        m_terminals = terminals.value();
    if (terminals)
        keepChoice();
    watch();
    emit terminalsChanged();
}

/// A single terminal is used without asking. That choice is saved, so that a terminal paired later
/// does not take its place. With several, a person chooses: forgetting one terminal must not move
/// the money to another.
void TerminalsController::keepChoice()
{
    TillSettings settings = m_till.settings.current();
    const bool isThere
        = std::any_of(m_terminals.begin(), m_terminals.end(),
                      [&settings](const auto &t) { return t.id == settings.terminal; });
    if (isThere || m_terminals.size() != 1)
        return;
    settings.terminal = m_terminals.front().id;
    m_till.settings.change(settings);
}

bool TerminalsController::isWatched(const TerminalId &terminal) const
{
    return m_watchers > 0 || isInUse(terminal);
}

void TerminalsController::watch()
{
    auto before = std::exchange(m_watches, {});
    for (const TerminalRecord &terminal : m_terminals) {
        const auto known = before.find(terminal.id);
        const bool isKnown = known != before.end();
        const bool isKept = isKnown && known->second->terminal() == terminal;
        m_watches[terminal.id] = isKept
            ? std::move(known->second)
            : newWatch(terminal, isKnown ? known->second->facts() : TerminalFacts());
    }
    // A watch that stops or begins to look says so, and by then all of them must be here.
    for (const auto &[terminal, watch] : m_watches)
        watch->setLooking(isWatched(terminal));
}

std::unique_ptr<TerminalWatch> TerminalsController::newWatch(const TerminalRecord &terminal,
                                                             const TerminalFacts &known)
{
    auto watch
        = std::make_unique<TerminalWatch>(WatchContext{.terminals = m_till.payments.terminals,
                                                       .clock = m_till.payments.clock,
                                                       .deadlines = m_till.pairings.deadlines},
                                          terminal, known);
    connect(watch.get(), &TerminalWatch::changed, this, &TerminalsController::factsChanged);
    if (m_paying == terminal.id)
        watch->hold();
    return watch;
}

void TerminalsController::beginWatching()
{
    if (m_watchers++ != 0)
        return;
    watch();
    emit factsChanged();
}

void TerminalsController::endWatching()
{
    if (--m_watchers != 0)
        return;
    watch();
    emit factsChanged();
}

void TerminalsController::setBusy(bool busy)
{
    if (m_paying.has_value() == busy)
        return;
    const auto terminal = m_paying ? m_paying : m_till.settings.current().terminal;
    m_paying = busy ? terminal : std::nullopt;
    const auto watch = terminal ? m_watches.find(*terminal) : m_watches.end();
    if (watch != m_watches.end())
        busy ? watch->second->hold() : watch->second->release();
    if (busy)
        emit paymentBegan();
}

TerminalFacts TerminalsController::factsOf(const TerminalId &terminal) const
{
    const auto watch = m_watches.find(terminal);
    return watch == m_watches.end() ? TerminalFacts() : watch->second->facts();
}

bool TerminalsController::needsChoice() const
{
    return m_terminals.size() > 1
        && std::none_of(m_terminals.begin(), m_terminals.end(),
                        [this](const TerminalRecord &terminal) { return isInUse(terminal.id); });
}

bool TerminalsController::isInUse(const TerminalId &terminal) const
{
    return m_till.settings.current().terminal == terminal;
}

void TerminalsController::lookNow(const TerminalId &terminal)
{
    const auto watch = m_watches.find(terminal);
    if (watch != m_watches.end())
        watch->second->lookNow();
}

void TerminalsController::useHere(const TerminalId &terminal)
{
    TillSettings settings = m_till.settings.current();
    settings.terminal = terminal;
    m_till.settings.change(settings);
}

void TerminalsController::rename(const TerminalId &terminal, const QString &name)
{
    change(terminal, {.name = name.simplified(), .address = {}});
}

void TerminalsController::changeAddress(const TerminalId &terminal, const TerminalAddress &address)
{
    change(terminal, {.name = {}, .address = address});
}

void TerminalsController::change(const TerminalId &terminal, const ProfileChange &change)
{
    auto hold = std::make_shared<BackgroundCheckHold>(m_backgroundCheck); // Ends with the answer.
    whenFinished(
        changeProfile(m_till.pairings, terminal, change), this,
        [this, hold = std::move(hold)](const Result<TerminalRecord, ProfileFailure> &changed) {
            if (!changed)
                return emit profileNotChanged(changed.error());
            refresh();
            emit profileChanged(changed.value());
        });
}

void TerminalsController::forget(const TerminalRecord &terminal)
{
    auto hold = std::make_shared<BackgroundCheckHold>(m_backgroundCheck); // Ends with the answer.
    whenFinished(forgetTerminal(m_till.payments, m_till.pairings.vault, terminal), this,
                 [this, terminal, hold = std::move(hold)](const Result<Done, ForgetFailure> &done) {
                     if (!done)
                         return emit notForgotten(done.error());
                     refresh();
                     emit forgotten(terminal);
                 });
}

} // namespace tillside

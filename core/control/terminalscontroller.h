#pragma once

#include "core/control/controlcontext.h"
#include "core/payment/backgroundcheckhold.h"
#include "core/payment/forgetting.h"
#include "core/reach/terminalwatch.h"
#include "core/terminal/terminalprofile.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The terminals of this till: which ones are paired, their current state, and what a person can do
/// with them.
///
/// rename() and changeAddress() end with exactly one `profileChanged` or `profileNotChanged`,
/// forget() with exactly one `forgotten` or `notForgotten`. BackgroundCheck is held until then, so
/// that its questions do not stop the terminal from being changed.
class TerminalsController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    TerminalsController(ControlContext till, BackgroundCheck &backgroundCheck,
                        QObject *parent = nullptr);
    ~TerminalsController() override;

    /// Reads the terminals again; `terminalsChanged` follows.
    void refresh();
    /// Watches all terminals until endWatching() has been called as often. The one in use is
    /// always watched, so what factsOf() says of it is the same for every screen.
    void beginWatching();
    void endWatching();
    /// Sets whether a payment is running on the terminal in use, which is not watched meanwhile.
    void setBusy(bool busy);

    /// Whether the terminals have been read, or could not be.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Why the last reading failed. terminals() then keeps the list read before.
    [[nodiscard]] const std::optional<JournalError> &readError() const { return m_readError; }
    /// Sorted by name.
    [[nodiscard]] const std::vector<TerminalRecord> &terminals() const { return m_terminals; }
    /// What is known of \a terminal: when it answered last, and its current state, which is unknown
    /// while it is not watched.
    [[nodiscard]] TerminalFacts factsOf(const TerminalId &terminal) const;
    /// Whether this till charges on \a terminal.
    [[nodiscard]] bool isInUse(const TerminalId &terminal) const;
    /// Whether several terminals are paired and none is in use: a person has to choose one.
    [[nodiscard]] bool needsChoice() const;

    /// Looks at \a terminal at once, if it is watched.
    void lookNow(const TerminalId &terminal);
    /// Makes \a terminal the one that this till charges on.
    void useHere(const TerminalId &terminal);
    /// Removes surplus spaces from \a name.
    void rename(const TerminalId &terminal, const QString &name);
    void changeAddress(const TerminalId &terminal, const TerminalAddress &address);
    void forget(const TerminalRecord &terminal);

signals:
    /// The terminals were read, or could not be.
    void terminalsChanged();
    /// The state of a terminal has changed, or another terminal is in use.
    void factsChanged();
    /// A payment begins on the terminal in use: see setBusy().
    void paymentBegan();
    void profileChanged(const tillside::TerminalRecord &terminal);
    void profileNotChanged(const tillside::ProfileFailure &failure);
    void forgotten(const tillside::TerminalRecord &terminal);
    void notForgotten(const tillside::ForgetFailure &failure);

private:
    void onRead(const JournalResult<std::vector<TerminalRecord>> &terminals);
    void keepChoice();
    void watch();
    [[nodiscard]] bool isWatched(const TerminalId &terminal) const;
    [[nodiscard]] std::unique_ptr<TerminalWatch> newWatch(const TerminalRecord &terminal,
                                                          const TerminalFacts &known);
    void change(const TerminalId &terminal, const ProfileChange &change);

    ControlContext m_till;
    BackgroundCheck &m_backgroundCheck;
    bool m_isRead = false;
    int m_watchers = 0; ///< Calls of beginWatching() without an endWatching().
    /// Where a payment is running, even if another terminal is chosen meanwhile.
    std::optional<TerminalId> m_paying;
    std::optional<JournalError> m_readError;
    std::vector<TerminalRecord> m_terminals;
    std::map<TerminalId, std::unique_ptr<TerminalWatch>> m_watches;
};

} // namespace tillside

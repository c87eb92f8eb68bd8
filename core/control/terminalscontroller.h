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

/// The till's terminals: which there are, how they stand, and what can be done with them.
///
/// Each of rename(), changeAddress() and forget() is answered by exactly one of its two signals;
/// until then BackgroundCheck is held, so that its questions do not keep the terminal from being
/// changed.
class TerminalsController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    TerminalsController(ControlContext till, BackgroundCheck &backgroundCheck,
                        QObject *parent = nullptr);
    ~TerminalsController() override;

    /// Reads the terminals anew; `terminalsChanged` follows.
    void refresh();
    /// Somebody sees how the terminals stand: only then they are looked at. Counted.
    void beginWatching();
    void endWatching();
    /// Whether a payment runs on the terminal in use, which is then left alone.
    void setBusy(bool busy);

    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Why they cannot be read.
    [[nodiscard]] const std::optional<JournalError> &readError() const { return m_readError; }
    /// By name.
    [[nodiscard]] const std::vector<TerminalRecord> &terminals() const { return m_terminals; }
    [[nodiscard]] TerminalFacts factsOf(const TerminalId &terminal) const;
    /// Whether this till charges there.
    [[nodiscard]] bool isInUse(const TerminalId &terminal) const;
    /// Whether none of several is in use: a person has to choose.
    [[nodiscard]] bool needsChoice() const;

    void lookNow(const TerminalId &terminal);
    void useHere(const TerminalId &terminal);
    void rename(const TerminalId &terminal, const QString &name);
    void changeAddress(const TerminalId &terminal, const TerminalAddress &address);
    void forget(const TerminalRecord &terminal);

signals:
    void terminalsChanged();
    /// How a terminal stands, or whether it is in use.
    void factsChanged();
    void profileChanged(const tillside::TerminalRecord &terminal);
    void profileNotChanged(const tillside::ProfileFailure &failure);
    void forgotten(const tillside::TerminalRecord &terminal);
    void notForgotten(const tillside::ForgetFailure &failure);

private:
    void onRead(const JournalResult<std::vector<TerminalRecord>> &terminals);
    void keepChoice();
    void watch();
    void change(const TerminalId &terminal, const ProfileChange &change);

    ControlContext m_till;
    BackgroundCheck &m_backgroundCheck;
    bool m_isRead = false;
    int m_watching = 0; ///< How many see it.
    std::optional<TerminalId> m_paying; ///< Where a payment runs, whatever is chosen meanwhile.
    std::optional<JournalError> m_readError;
    std::vector<TerminalRecord> m_terminals;
    std::map<TerminalId, std::unique_ptr<TerminalWatch>> m_watches;
};

} // namespace tillside

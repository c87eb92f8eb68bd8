#pragma once

#include "core/control/controlcontext.h"
#include "core/payment/backgroundcheckhold.h"
#include "core/reach/connectioncheck.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tillside {

class TerminalsController;

/// Checks the connection to a terminal when a person wants it, one at a time, and keeps what the
/// last check found.
///
/// BackgroundCheck is held meanwhile, so that its questions do not stand in the way. A payment that
/// begins comes first: it ends the check. When a check is over, the terminal is looked at once
/// more, so that its state everywhere is what was found.
class ConnectionController final : public QObject {
    Q_OBJECT

public:
    /// \a terminals and \a backgroundCheck outlive it.
    ConnectionController(ControlContext till, TerminalsController &terminals,
                         BackgroundCheck &backgroundCheck, QObject *parent = nullptr);
    ~ConnectionController() override;

    /// Checks the connection to \a terminal, from the beginning. A check under way is dropped.
    void check(const TerminalRecord &terminal);

    /// What the newest check has found so far, if it was of \a terminal as it is recorded now.
    [[nodiscard]] std::optional<ConnectionReport> reportOn(const TerminalRecord &terminal) const;

signals:
    /// A check began, took a step, ended or was dropped.
    void changed();

private:
    void onChanged(const ConnectionReport &report);
    void stop();
    void drop();

    ControlContext m_till;
    TerminalsController &m_terminals;
    BackgroundCheck &m_backgroundCheck;
    std::optional<TerminalRecord> m_terminal; ///< The one that m_report is about.
    ConnectionReport m_report;
    std::unique_ptr<ConnectionCheck> m_check; ///< Set while it runs.
    std::unique_ptr<BackgroundCheckHold> m_hold; ///< Set while a check runs.
};

} // namespace tillside

#pragma once

#include "core/control/controlcontext.h"
#include "core/reach/terminalwatch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tillside {

class TerminalsController;

/// The terminal that this till charges on, and its current state. It is watched all the time, on
/// every screen.
class TerminalInUseController final : public QObject {
    Q_OBJECT

public:
    /// \a terminals outlives it.
    TerminalInUseController(ControlContext till, const TerminalsController &terminals,
                            QObject *parent = nullptr);
    ~TerminalInUseController() override;

    /// Sets whether a payment is running there. The terminal is not watched meanwhile.
    void setBusy(bool busy);

    /// Unset until the terminals have been read, and while none is in use.
    [[nodiscard]] const std::optional<TerminalRecord> &terminal() const { return m_terminal; }
    /// Unknown while no terminal is in use.
    [[nodiscard]] Reachability reachability() const;

signals:
    /// Follows each change of the terminals, the settings or the terminal's state.
    void changed();

private:
    void update();
    void watch();

    ControlContext m_till;
    const TerminalsController &m_terminals;
    std::optional<TerminalRecord> m_terminal;
    std::unique_ptr<TerminalWatch> m_watch;
    bool m_isBusy = false;
};

} // namespace tillside

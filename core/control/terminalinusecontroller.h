#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/reachability.h"

#include <QObject>

#include <optional>

namespace tillside {

class TerminalsController;

/// The terminal that this till charges on, and its current state, which is the one that the list of
/// terminals shows.
class TerminalInUseController final : public QObject {
    Q_OBJECT

public:
    /// \a terminals outlives it.
    explicit TerminalInUseController(const TerminalsController &terminals,
                                     QObject *parent = nullptr);

    /// Unset until the terminals have been read, and while none is in use.
    [[nodiscard]] const std::optional<TerminalRecord> &terminal() const { return m_now.terminal; }
    /// Unknown while no terminal is in use.
    [[nodiscard]] Reachability reachability() const { return m_now.state; }

signals:
    /// The terminals have been read, another one is in use, or the state of that one is another.
    void changed();

private:
    struct Seen {
        std::optional<TerminalRecord> terminal;
        Reachability state = Reachability::Unknown;

        bool operator==(const Seen &) const = default;
    };
    [[nodiscard]] Seen seen() const;

    const TerminalsController &m_terminals;
    Seen m_now;
};

} // namespace tillside

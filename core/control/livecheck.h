#pragma once

#include "core/reach/reachcheck.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// Looks for a terminal at the address that a person types, after a pause and only at the newest
/// address.
class LiveCheck final : public QObject {
    Q_OBJECT

public:
    /// \a deadline limits each step of a look.
    LiveCheck(std::chrono::milliseconds pause, std::chrono::milliseconds deadline);

    /// Forgets the last result, and looks at \a address after the pause.
    void lookSoon(const std::optional<TerminalAddress> &address);
    /// As lookSoon(), but at once.
    void lookNow(const std::optional<TerminalAddress> &address);
    /// Stops looking. No `changed` follows.
    void stop();

signals:
    /// How far the look has come; unset while no look has begun.
    void changed(const std::optional<tillside::Reach> &reach);

private:
    void look();

    std::chrono::milliseconds m_deadline;
    std::optional<TerminalAddress> m_address;
    QTimer m_pause;
    std::unique_ptr<ReachCheck> m_check;
};

} // namespace tillside

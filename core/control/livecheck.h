#pragma once

#include "core/reach/reachcheck.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// Looks for a terminal at the address that somebody is typing: once they pause, and only at the
/// newest one.
class LiveCheck final : public QObject {
    Q_OBJECT

public:
    /// Each step of a look takes no longer than \a deadline.
    LiveCheck(std::chrono::milliseconds pause, std::chrono::milliseconds deadline);

    /// Forgets what was found, and looks at \a address after the pause.
    void lookSoon(const std::optional<TerminalAddress> &address);
    void lookNow(const std::optional<TerminalAddress> &address);
    void stop();

signals:
    /// Empty while nothing is looked for.
    void changed(const std::optional<tillside::Reach> &reach);

private:
    void look();

    std::chrono::milliseconds m_deadline;
    std::optional<TerminalAddress> m_address;
    QTimer m_pause;
    std::unique_ptr<ReachCheck> m_check;
};

} // namespace tillside

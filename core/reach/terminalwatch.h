#pragma once

#include "core/base/clock.h"
#include "core/reach/terminallook.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// What looking at a terminal needs. Everything in it outlives the watch.
struct WatchContext {
    Terminals &terminals;
    const Clock &clock;
    Deadlines deadlines;
    /// From the end of a look to the next.
    std::chrono::milliseconds again = std::chrono::seconds(30);
    std::chrono::milliseconds notAnswering = std::chrono::seconds(10);
};

/// What is known of a terminal now.
struct TerminalFacts {
    Reachability state = Reachability::Unknown;
    std::optional<QDateTime> answeredAt; ///< The last time since the watch began.
    std::chrono::milliseconds took{0}; ///< Of that answer.
    /// Why there is no token, where the keychain is the reason that it is not paired.
    std::optional<VaultError> vault;

    bool operator==(const TerminalFacts &) const = default;
};

/// Watches how one terminal stands: looks at once, and then again and again (see TerminalLook for
/// what that sends). A terminal whose record changes is watched by a new watch.
///
/// Where the keychain gives no token it looks again only when told to: each try may put a question
/// to the keychain's owner.
class TerminalWatch final : public QObject {
    Q_OBJECT

public:
    TerminalWatch(WatchContext context, TerminalRecord terminal, QObject *parent = nullptr);
    ~TerminalWatch() override;

    [[nodiscard]] const TerminalRecord &terminal() const { return m_terminal; }
    [[nodiscard]] const TerminalFacts &facts() const { return m_facts; }

    /// Looks now, unless it does already; while held, at release().
    void lookNow();
    /// Drops a look under way and does not look while a payment of this till runs there: the state
    /// is Busy. The last of as many release() looks at once.
    void hold();
    void release();

signals:
    /// After each look, and when held.
    void changed(const tillside::TerminalFacts &facts);

private:
    void onSeen(const Sight &sight);
    void schedule();

    WatchContext m_context;
    TerminalRecord m_terminal;
    TerminalFacts m_facts;
    std::unique_ptr<TerminalLook> m_look;
    int m_holds = 0;
    QTimer m_timer;
};

} // namespace tillside

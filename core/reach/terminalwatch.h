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

/// What looking at a terminal needs. All of it must outlive the watch.
struct WatchContext {
    Terminals &terminals;
    const Clock &clock;
    Deadlines deadlines;
    /// The time from the end of one look to the start of the next.
    std::chrono::milliseconds again = std::chrono::seconds(30);
    std::chrono::milliseconds notReady = std::chrono::seconds(10); ///< Silent, or busy.
};

/// What is known about a terminal now.
struct TerminalFacts {
    Reachability state = Reachability::Unknown;
    std::optional<QDateTime> answeredAt; ///< Its last answer since the watch began.
    std::chrono::milliseconds took{0}; ///< How long that answer took.
    bool hasTakenToken = false; ///< With that answer it accepted the token.
    /// Why the keychain gave no token, if that is the state.
    std::optional<VaultError> vault;

    bool operator==(const TerminalFacts &) const = default;
};

/// Watches the state of one terminal: looks immediately and then repeatedly (see TerminalLook for
/// what that sends). If the terminal's record changes, make a new watch.
///
/// If the keychain gives no token, it looks again only when told to, because each attempt may show
/// the keychain's owner a prompt.
class TerminalWatch final : public QObject {
    Q_OBJECT

public:
    TerminalWatch(WatchContext context, TerminalRecord terminal, QObject *parent = nullptr);
    ~TerminalWatch() override;

    [[nodiscard]] const TerminalRecord &terminal() const { return m_terminal; }
    [[nodiscard]] const TerminalFacts &facts() const { return m_facts; }

    /// Looks now, unless a look is already under way. While held, the look waits for release().
    void lookNow();
    /// Drops a look under way and stops looking while a payment of this till runs on the terminal;
    /// the state is Busy. Calls may be nested: the last matching release() looks immediately, and
    /// the state is Unknown until then.
    void hold();
    void release();

signals:
    /// Emitted after each look, and when hold() or release() changes the state.
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

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
    /// Its last answer since the program began, whatever it was about: a look, a payment, a check.
    std::optional<QDateTime> answeredAt;
    std::chrono::milliseconds took{0}; ///< How long that answer took.
    /// Why the keychain gave no token, if that is the state.
    std::optional<VaultError> vault;

    bool operator==(const TerminalFacts &) const = default;
};

/// Watches the state of one terminal: looks immediately and then repeatedly (see TerminalLook for
/// what that sends), and hears of each answer that the terminal gives to this program. If the
/// terminal's record changes, make a new watch.
///
/// A token that was refused stays refused for the watch until an answer accepts one: a look at the
/// certificate alone does not show that.
///
/// If the keychain gives no token, it looks again only when told to, because each attempt may show
/// the keychain's owner a prompt.
class TerminalWatch final : public QObject {
    Q_OBJECT

public:
    /// \a known: of an earlier watch of this terminal, for when it answered last.
    TerminalWatch(WatchContext context, TerminalRecord terminal, const TerminalFacts &known = {},
                  QObject *parent = nullptr);
    ~TerminalWatch() override;

    [[nodiscard]] const TerminalRecord &terminal() const { return m_terminal; }
    [[nodiscard]] const TerminalFacts &facts() const { return m_facts; }

    /// Looks now, unless a look is already under way. While held, the look waits for release().
    void lookNow();
    /// Whether to look at all, which it does at first. While it does not, the state is Unknown, and
    /// the last answer is still kept.
    void setLooking(bool isLooking);
    /// Drops a look under way and stops looking while a payment of this till runs on the terminal;
    /// the state is Busy. Calls may be nested: the last matching release() looks immediately, and
    /// the state is Unknown until then.
    void hold();
    void release();

signals:
    /// Emitted after each look and each answer, and when another call changes the state.
    void changed(const tillside::TerminalFacts &facts);

private:
    void onSeen(const Sight &sight);
    void onAnswered(const TerminalId &terminal, const AnswerNote &note);
    void schedule();

    WatchContext m_context;
    TerminalRecord m_terminal;
    TerminalFacts m_facts;
    std::unique_ptr<TerminalLook> m_look;
    bool m_isLooking = true;
    bool m_isRefused = false; ///< The token was, and no answer has accepted it since.
    int m_holds = 0;
    QTimer m_timer;
};

} // namespace tillside

#pragma once

#include "core/net/certificateprobe.h"
#include "core/reach/reachability.h"
#include "core/terminal/terminals.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace tillside {

/// The result of one look at a terminal.
struct Sight {
    Reachability state = Reachability::Unknown;
    bool hasAnswered = false; ///< The terminal itself answered, not something in its place.
    bool hasTakenToken = false; ///< It was shown the token, and accepted it.
    std::chrono::milliseconds took{0}; ///< Does not include the keychain.
    std::optional<VaultError> vault; ///< Why the keychain gave no token.
};

/// Looks once at the state of a terminal. It asks `GET /status` if the terminal's dialect has it;
/// otherwise it checks whether the pinned certificate answers, and over plain HTTP only whether the
/// port is open. Only `GET /status` sends any bytes, and only to the pinned certificate.
///
/// Emits `finished` exactly once, from the event loop; apart from the keychain, within the
/// deadlines. Destroying the look cancels it without a signal.
class TerminalLook final : public QObject {
    Q_OBJECT

public:
    /// \a terminals must outlive this object.
    TerminalLook(Terminals &terminals, const TerminalRecord &terminal, const Deadlines &deadlines,
                 QObject *parent = nullptr);

signals:
    void finished(const tillside::Sight &sight);

private:
    void onOpened(const Terminals::Opened &opened);
    void askStatus();
    void lookAtCertificate();
    void knock();
    void onStatus(const CallResult &result);
    void onCertificate(const Result<PresentedCertificate, CallError> &seen);
    void end(Reachability state, bool hasAnswered, bool hasTakenToken = false);

    TerminalRecord m_terminal;
    Deadlines m_deadlines;
    std::shared_ptr<TerminalClient> m_client;
    QElapsedTimer m_clock;
};

} // namespace tillside

#pragma once

#include "core/net/certificateprobe.h"
#include "core/reach/reachability.h"
#include "core/terminal/terminals.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace tillside {

/// What a look at a terminal came to.
struct Sight {
    Reachability state = Reachability::Unknown;
    bool hasAnswered = false; ///< The terminal itself, not something in its place.
    std::chrono::milliseconds took{0}; ///< Without the keychain.
    std::optional<VaultError> vault; ///< Why the keychain gave no token.
};

/// Looks once how a terminal stands: asks `GET /status` where its dialect has it, sees otherwise
/// whether the pinned certificate answers, and over plain HTTP only whether the port does. Only the
/// first of these sends a byte, and only to the pinned certificate.
///
/// `finished` comes exactly once, from the event loop; the keychain aside, within the deadlines.
/// Destroying the look cancels it silently.
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
    void end(Reachability state, bool hasAnswered);

    TerminalRecord m_terminal;
    Deadlines m_deadlines;
    std::shared_ptr<TerminalClient> m_client;
    QElapsedTimer m_clock;
};

} // namespace tillside

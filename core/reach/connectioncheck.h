#pragma once

#include "core/base/clock.h"
#include "core/reach/connectionreport.h"
#include "core/reach/dialectsearch.h"
#include "core/reach/reachcheck.h"
#include "core/reach/roundtrips.h"
#include "core/terminal/terminals.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// What a connection check needs, and from when on it warns. All of it outlives the check.
struct ConnectionContext {
    Terminals &terminals;
    const Clock &clock;
    QString lockFolder;
    /// The longest for finding the name, for a connection, for TLS, and for each question.
    std::chrono::milliseconds deadline = std::chrono::seconds(8);
    std::chrono::milliseconds slow = std::chrono::seconds(2);
    std::chrono::seconds clockOff = std::chrono::minutes(2);
};

/// Checks the connection to a paired terminal step by step, and says where it ends.
///
///     Address ─▶ Route ─▶ Port ─▶ Certificate ─▶ Dialect ─▶ Token ─▶ RoundTrip ─▶ Clock
///        └────────┴────────┴───────────┴────────────┴─────────┴──────────┴── the first that fails
///
/// It sends GETs only, about a payment that does not exist, and nothing to another certificate. The
/// token is shown only to the pinned certificate, and so never over plain HTTP, where anything may
/// listen. It does not begin while the terminal's lock is held, so that it never competes with a
/// payment for the only connection that some terminals serve.
///
/// Emits `changed` at each step, and exactly once with `isOver`; never from the constructor. Apart
/// from the keychain, each step ends within the deadline, or within one for each of its questions.
/// Destroying the check cancels it without a signal.
class ConnectionCheck final : public QObject {
    Q_OBJECT

public:
    ConnectionCheck(ConnectionContext context, TerminalRecord terminal, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    [[nodiscard]] const ConnectionReport &report() const { return m_report; }

signals:
    void changed(const tillside::ConnectionReport &report);

private:
    void start();
    void onReach(const Reach &reach);
    void onStopped(ReachFault fault);
    void onCertificate(const PresentedCertificate &certificate);
    void findDialect();
    void onDialect(const DialectFinding &finding);
    void openToken();
    void onOpened(const Terminals::Opened &opened);
    void onTokenAnswered(const CallResult &result);
    void onStatus(const CallResult &result);
    void measure(const std::shared_ptr<TerminalClient> &client);
    void onMeasured(const RoundTripFinding &finding);
    void watch(HttpCall *call, void (ConnectionCheck::*then)(const CallResult &));

    void enter(ConnectionStep step);
    void settle(ConnectionStep step, StepState state, std::optional<StepReason> reason = {});
    void fail(ConnectionStep step, StepReason reason);
    void failCall(ConnectionStep step, CallError error);
    void end();

    ConnectionContext m_context;
    TerminalRecord m_terminal;
    ConnectionReport m_report;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStep;
    QTimer m_deadline; ///< Of the question that carries the token.
    std::unique_ptr<ReachCheck> m_reach;
    std::unique_ptr<DialectSearch> m_search;
    std::shared_ptr<TerminalClient> m_client; ///< With the token, once that is there.
    std::unique_ptr<HttpCall> m_call;
    std::unique_ptr<RoundTrips> m_trips;
};

} // namespace tillside

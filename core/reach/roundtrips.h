#pragma once

#include "core/base/clock.h"
#include "core/reach/connectionreport.h"
#include "core/terminal/terminalclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// What asking a terminal the same thing several times has shown.
struct RoundTripFinding {
    int answered = 0; ///< Of kRoundTrips.
    std::optional<CallError> call; ///< What became of the first question without an answer.
    std::chrono::milliseconds median{0}; ///< Of those answered.
    /// How far the terminal's clock is ahead, by the quickest answer that says the time.
    std::optional<std::chrono::seconds> clockAhead;
};

/// Asks kRoundTrips times about a payment that does not exist, one question after the other, and
/// stops at the first that is not answered within the deadline.
///
/// Emits `finished` exactly once, from the event loop. Destroying it cancels it without a signal.
class RoundTrips final : public QObject {
    Q_OBJECT

public:
    /// \a clock outlives it.
    RoundTrips(std::shared_ptr<TerminalClient> client, const Clock &clock,
               std::chrono::milliseconds deadline, QObject *parent = nullptr);

signals:
    void finished(const tillside::RoundTripFinding &finding);

private:
    void ask();
    void onAnswer(const CallResult &result);
    void compareClocks(const CallResult &result);
    void end(const std::optional<CallError> &call);

    std::shared_ptr<TerminalClient> m_client;
    const Clock &m_clock;
    Uti m_uti = Uti::create(); ///< One for all, so that they use one connection.
    std::unique_ptr<HttpCall> m_call;
    QTimer m_deadline;
    std::vector<std::chrono::milliseconds> m_took;
    std::chrono::milliseconds m_quickest{0}; ///< Of the answers that say the time.
    RoundTripFinding m_finding;
};

} // namespace tillside

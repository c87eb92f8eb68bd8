#pragma once

#include "core/net/callresult.h"
#include "core/net/trust.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace tillside {

class OnceUpload;

/// What one call should do. Network creates it.
struct CallPlan {
    QByteArray verb;
    QNetworkRequest request;
    /// Handed over once. Unset for a GET, which Qt may repeat by itself when a kept connection
    /// turns out to be dead.
    std::optional<QByteArray> body;
    Trust trust;
    std::chrono::milliseconds connectDeadline;
    std::chrono::milliseconds answerDeadline;
    /// Until when the request has to leave. See HttpCall.
    QDeadlineTimer leaveBy{QDeadlineTimer::Forever};
    bool mayBeForAnother = false; ///< For CallResult.
};

/// One HTTP request, started by its construction.
///
///     Connecting ──connected, or first byte of the body taken──▶ Waiting ──▶ Ended
///         └── connect deadline, refused, other certificate ─────────────────▶ Ended
///
/// Emits `finished` exactly once, always from the event loop and never from the constructor.
/// Destroying the call cancels it without a signal; a slot of either signal may destroy it. The
/// caller owns the call.
///
/// Both deadlines use the call's own timer, so a call ends within their sum whatever the peer does.
/// (Qt's transfer time-out measures inactivity, which a peer that sends a byte at a time never
/// reaches.) A DELETE over plain HTTP has only the answer's deadline and ends as Timeout, because
/// Qt does not report when it is connected.
///
/// With CallPlan::leaveBy, not a byte of the request leaves later than that: over TLS the call then
/// ends as ConnectTimeout, which proves that nothing left. A DELETE over plain HTTP ends as Timeout
/// at that time, answered or not, and may have left before.
///
/// kLargestBody limits the answer's body and the memory
/// that it takes. Only the deadline limits its headers, and the body of a 401 or 407, which Qt 6.4
/// hands over only when it is complete.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLargestBody = 1024LL * 1024;

    /// Sends \a plan through \a manager, and keeps \a manager alive until the call has finished.
    HttpCall(std::shared_ptr<QNetworkAccessManager> manager, const CallPlan &plan, QObject *parent);
    /// A call that is never sent: it only reports \a reason.
    HttpCall(CallError reason, QObject *parent);
    ~HttpCall() override;

signals:
    /// The first byte of a body was handed over: from now on the terminal may act on the request.
    /// Emitted at most once, before `finished`, and never for an empty body.
    void bodyHandedOver();
    void finished(const tillside::CallResult &result);

private:
    enum class Phase { Connecting, Waiting, Ended };

    void start(const CallPlan &plan);
    void watch();
    void limitReading();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onConnected();
    void onBodyTaken();
    void onData();
    void onDeadline();
    void drop(CallError reason);
    void end();
    void deliver();
    [[nodiscard]] Result<HttpAnswer, CallError> verdict();

    Trust m_trust;
    QDeadlineTimer m_leaveBy{QDeadlineTimer::Forever};
    std::chrono::milliseconds m_answerDeadline{0};
    bool m_mayBeForAnother = false;
    Phase m_phase = Phase::Connecting;
    std::optional<CallError> m_dropped; ///< Why the till itself ended the call.
    QElapsedTimer m_elapsed;
    QByteArray m_received; ///< The part of the answer's body that has arrived.
    std::chrono::milliseconds m_duration{0}; ///< How long the whole call took, once it has ended.
    QTimer m_deadline;
    // The reply reads from the body and lives in the manager, so it must be destroyed first.
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<OnceUpload> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace tillside

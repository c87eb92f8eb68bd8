#pragma once

#include "core/net/callresult.h"
#include "core/net/trust.h"

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

/// What one call is to do; Network makes it.
struct CallPlan {
    QByteArray verb;
    QNetworkRequest request;
    /// Handed over once; nothing for a GET, which Qt may then repeat by itself when a kept
    /// connection turns out to be dead.
    std::optional<QByteArray> body;
    Trust trust;
    std::chrono::milliseconds connectDeadline;
    std::chrono::milliseconds answerDeadline;
};

/// One HTTP request, on its way from construction on.
///
///     Connecting ──connected, or first byte of the body taken──▶ Waiting ──▶ Ended
///         └── connect deadline, refused, other certificate ─────────────────▶ Ended
///
/// `finished` comes exactly once, always from the event loop and never out of the constructor.
/// Destroying the call cancels it without a signal; both signals may be answered by destroying it.
/// The caller owns the call.
///
/// Its two deadlines are its own timer (Qt's transfer time-out measures inactivity, which a
/// dripping peer never has), so a call ends within their sum whatever the peer does. A DELETE over
/// plain HTTP has the answer's deadline only and ends as Timeout, because Qt does not tell when it
/// is connected. The answer's body is bounded by kLargestBody, and so is the memory that it takes;
/// its headers, and the body of a 401 or 407, which Qt 6.4 hands over only when it is complete, are
/// bounded by the deadline alone.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLargestBody = 1024LL * 1024;

    /// Sends \a plan through \a manager, which it keeps alive until it has finished.
    HttpCall(std::shared_ptr<QNetworkAccessManager> manager, const CallPlan &plan, QObject *parent);
    /// A call that is not made, because of \a reason: it only says so.
    HttpCall(CallError reason, QObject *parent);
    ~HttpCall() override;

signals:
    /// The first byte of a body was handed over: from now on the terminal may act on the request.
    /// At most once, and before `finished`; never for an empty body.
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
    std::chrono::milliseconds m_answerDeadline{0};
    Phase m_phase = Phase::Connecting;
    std::optional<CallError> m_dropped; ///< Why the till itself gave the call up.
    QElapsedTimer m_elapsed;
    QByteArray m_received; ///< The answer's body, as far as it came.
    std::chrono::milliseconds m_duration{0}; ///< Of the whole call, once it has ended.
    QTimer m_deadline;
    // The reply reads from the body and lives in the manager: it must be the first to go.
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<OnceUpload> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace tillside

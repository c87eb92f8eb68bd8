#pragma once

#include "core/server/certificate.h"
#include "core/server/httpconnection.h"

#include <QHash>
#include <QTcpServer>

namespace tillside::sim {

/// What was seen at the socket, since the server was made.
struct Traffic {
    int connections = 0; ///< Accepted, also those whose handshake failed.
    int handshakes = 0; ///< TLS handshakes that were completed.
    qint64 applicationBytes = 0; ///< Of clients, after TLS: what they would rather not give away.
};

/// Accepts connections, TLS or plain, and hands on their requests.
///
/// A QTcpServer that makes its own QSslSockets, because QSslServer can neither leave a handshake
/// unanswered nor show another certificate to the next client only.
class HttpServer : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int kConnectionLimit = 256; ///< More at a time are reset.

    explicit HttpServer(QObject *parent = nullptr);

    /// What to show; null for plain HTTP.
    void setIdentity(const Identity &identity) { m_identity = identity; }
    /// Shows \a identity to the next \a times clients, 0 for all of them.
    void showInstead(const Identity &identity, int times);
    /// Never answers the handshake of the next \a times clients, 0 for all of them. Over plain
    /// HTTP: never reads what they send.
    void fallSilent(int times);
    /// Ends showInstead() and fallSilent().
    void behave();
    /// The certificate that the next client is shown.
    [[nodiscard]] QSslCertificate certificate() const;

    void closeConnections();
    void resetConnections();
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }

signals:
    void requestReceived(tillside::sim::HttpConnection *connection,
                         const tillside::sim::Request &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// How many times something is still to be done.
    class Countdown {
    public:
        void start(int times) { m_left = times == 0 ? -1 : times; }
        void stop() { m_left = 0; }
        [[nodiscard]] bool isRunning() const { return m_left != 0; }
        [[nodiscard]] bool take() { return m_left < 0 || (m_left > 0 && m_left-- > 0); }

    private:
        int m_left = 0; ///< Negative: for ever.
    };

    void startTls(class QSslSocket *socket);
    void serve(QTcpSocket *socket);

    Identity m_identity;
    Identity m_other;
    Countdown m_otherLeft;
    Countdown m_silentLeft;
    Traffic m_traffic;
};

} // namespace tillside::sim

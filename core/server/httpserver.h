#pragma once

#include "core/server/certificate.h"
#include "core/server/httpconnection.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>

class QSslSocket;

namespace tillside {

/// What a server has seen at its socket since it was made.
struct Traffic {
    int connections = 0; ///< Accepted TCP connections, failed handshakes included.
    int handshakes = 0; ///< Completed TLS handshakes.
    qint64 applicationBytes = 0; ///< Bytes from clients, counted after TLS.
};

/// A small HTTP/1.1 server, with or without TLS. It passes on each request with its connection.
///
/// It is a QTcpServer that makes its own QSslSockets: QSslServer can neither leave a handshake
/// unanswered nor show another certificate to the next client only.
class HttpServer : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int kConnectionLimit = 256; ///< Further connections are reset.

    explicit HttpServer(QObject *parent = nullptr);

    /// Shows \a identity to new clients; a null one means plain HTTP.
    void setIdentity(const Identity &identity) { m_identity = identity; }
    /// Shows \a identity to the next \a times clients, 0 for all of them.
    void showInstead(const Identity &identity, int times);
    /// Leaves the handshakes of the next \a times clients unanswered, 0 for all of them. Over plain
    /// HTTP it leaves their requests unread.
    void fallSilent(int times);
    /// Whether a client is served only once the connection before it is gone. Meanwhile it is
    /// connected, and nothing that it sends is read.
    void serveOneAtATime(bool isOne) { m_isOneAtATime = isOne; }
    /// Ends showInstead() and fallSilent().
    void behave();
    /// The certificate that the next client is shown.
    [[nodiscard]] QSslCertificate certificate() const;

    /// Calls HttpConnection::close() on every connection.
    void closeConnections();
    /// Resets every connection, silent and waiting ones included.
    void resetConnections();
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }

signals:
    /// As HttpConnection::requestReceived().
    void requestReceived(tillside::HttpConnection *connection,
                         const tillside::HttpRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// Counts how many more times something is to happen.
    class Countdown {
    public:
        void start(int times) { m_left = times == 0 ? -1 : times; }
        void stop() { m_left = 0; }
        [[nodiscard]] bool isRunning() const { return m_left != 0; }
        [[nodiscard]] bool take() { return m_left < 0 || (m_left > 0 && m_left-- > 0); }

    private:
        int m_left = 0; ///< Negative: for ever.
    };

    void startTls(QSslSocket *socket, const Identity &shown);
    void serve(QTcpSocket *socket, bool hasOtherIdentity);
    void accept(qintptr descriptor);
    void acceptNext();

    Identity m_identity;
    Identity m_other;
    Countdown m_otherLeft;
    Countdown m_silentLeft;
    bool m_isOneAtATime = false;
    QPointer<QTcpSocket> m_only; ///< The one that others wait for.
    QList<qintptr> m_waiting;
    Traffic m_traffic;
};

} // namespace tillside

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSslSocket>

#include <chrono>
#include <functional>
#include <optional>

namespace tillside {

/// One HTTP answer as received.
struct RawAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;

    /// The body as JSON; empty if it is not an object.
    [[nodiscard]] QJsonObject json() const;
};

/// A client that writes raw bytes over TLS (accepting any certificate) or plain TCP, and may break
/// every rule. For tests, in the thread of the server: it waits in an event loop.
class RawClient : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{30};

    explicit RawClient(quint16 port, bool tls = true);

    /// Starts to connect; open() also waits until TLS (or TCP) is established.
    void start();
    [[nodiscard]] bool open();
    void send(const QByteArray &bytes);
    /// The next complete answer, or nothing if there is none within \a patience.
    [[nodiscard]] std::optional<RawAnswer> answer(std::chrono::milliseconds patience = kPatience);
    /// Opens if needed, sends and waits for the answer.
    [[nodiscard]] std::optional<RawAnswer> exchange(const QByteArray &bytes);
    /// Whether the server closes or resets the connection within \a patience.
    [[nodiscard]] bool isClosedByServer(std::chrono::milliseconds patience = kPatience);
    /// Closes the connection with RST.
    void reset();
    /// Closes the connection with FIN.
    void close() { m_socket.disconnectFromHost(); }

    [[nodiscard]] bool isOpen() const;
    /// How the connection ended, or why it was not established; UnknownSocketError if nothing went
    /// wrong.
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_error; }
    /// Received bytes that are not part of an answer returned so far.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] QSslCertificate certificate() const { return m_socket.peerCertificate(); }

signals:
    void changed();

private:
    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition,
                                 std::chrono::milliseconds patience);
    [[nodiscard]] std::optional<RawAnswer> takeAnswer();
    void read();

    QSslSocket m_socket;
    quint16 m_port;
    bool m_tls;
    QByteArray m_received;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
};

} // namespace tillside

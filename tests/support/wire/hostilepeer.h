#pragma once

#include "core/net/trust.h"
#include "tests/support/wire/hostiletls.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace tillside {

/// What a HostilePeer does to each connection, one connection after the other.
struct Hostility {
    HostileTls tls = HostileTls::None;
    /// Sent once the first bytes of a request have arrived; the peer then hangs up.
    QByteArray answer;
    QByteArray flood; ///< Sent repeatedly instead of hanging up, as fast as the client reads it.
    /// The certificate from the second connection on; session tickets from the first remain valid.
    Identity next = {};
};

/// A machine on 127.0.0.1 that does what no terminal and no Qt server does, in its own thread. It
/// works directly on the socket and on OpenSSL, and shares no code with the client.
class HostilePeer final {
public:
    /// Listens on a free port; \a identity is what it shows over TLS.
    explicit HostilePeer(Hostility hostility, Identity identity = {});
    ~HostilePeer();
    Q_DISABLE_COPY_MOVE(HostilePeer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    /// The trust that a till paired with it would have.
    [[nodiscard]] Trust trust() const;

    /// Stops its floods, waits until it has read everything that was ever sent to it, provided that
    /// all clients have hung up, and stops the peer. Call the functions below only afterwards.
    void finish();
    [[nodiscard]] QByteArray received() const { return m_received; } ///< Decrypted.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int handshakes() const { return m_handshakes; } ///< Completed ones.
    /// Handshakes that resumed a session, without a certificate.
    [[nodiscard]] int resumptions() const { return m_resumptions; }

private:
    void serve();
    void talk(int socket);

    Hostility m_hostility;
    Identity m_identity;
    std::shared_ptr<ssl_ctx_st> m_context;
    int m_listener = -1;
    quint16 m_port = 0;
    quint16 m_lastClient = 0; ///< The port of the connection after which it ends.
    std::mutex m_mutex; ///< Protects m_lastClient.
    std::atomic<bool> m_ends = false;
    QByteArray m_received;
    int m_connections = 0;
    int m_handshakes = 0;
    int m_resumptions = 0;
    std::thread m_thread;
};

/// Whether a client without any checks completes a handshake at \a port. This proves that a
/// HostilePeer offers what the till refuses.
[[nodiscard]] bool carelessClientConnects(quint16 port);

} // namespace tillside

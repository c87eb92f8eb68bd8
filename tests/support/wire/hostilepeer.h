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
    QByteArray answer; ///< Sent once the first bytes of a request are there; then it hangs up.
    QByteArray flood; ///< Instead of hanging up: again and again, as fast as it is taken.
    /// The certificate from the second connection on, while the tickets of the first stay good.
    Identity next = {};
};

/// A machine on 127.0.0.1 that does what no terminal and no server of Qt's does, in a thread of its
/// own: it works straight on the socket and on OpenSSL, and shares no code with the client.
class HostilePeer final {
public:
    /// Listens on a free port; \a identity is what it shows over TLS.
    explicit HostilePeer(Hostility hostility, Identity identity = {});
    ~HostilePeer();
    Q_DISABLE_COPY_MOVE(HostilePeer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    /// What a till has that was paired with it.
    [[nodiscard]] Trust trust() const;

    /// Ends its floods, waits until it has seen everything that was ever sent to it, if all clients
    /// have hung up, and ends it. The rest may be asked for only then.
    void finish();
    [[nodiscard]] QByteArray received() const { return m_received; } ///< Decrypted.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int handshakes() const { return m_handshakes; } ///< Completed ones.
    [[nodiscard]] int resumptions() const
    {
        return m_resumptions;
    } ///< Those of them without a
      ///< certificate.

private:
    void serve();
    void talk(int socket);

    Hostility m_hostility;
    Identity m_identity;
    std::shared_ptr<ssl_ctx_st> m_context;
    int m_listener = -1;
    quint16 m_port = 0;
    quint16 m_lastClient = 0; ///< The port of the connection after which it ends.
    std::mutex m_mutex; ///< Of m_lastClient.
    std::atomic<bool> m_ends = false;
    QByteArray m_received;
    int m_connections = 0;
    int m_handshakes = 0;
    int m_resumptions = 0;
    std::thread m_thread;
};

/// Whether a client that is as careless as can be gets through a handshake at \a port: shows that a
/// HostilePeer offers what the till refuses.
[[nodiscard]] bool carelessClientConnects(quint16 port);

} // namespace tillside

#include "tests/support/wire/hostilepeer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include <array>
#include <csignal>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using SslPtr = std::shared_ptr<SSL>;

constexpr timeval kPatience{5, 0};

sockaddr_in localAddress(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The port at this end, or at the other with `::getpeername`.
quint16 portOf(int socket, decltype(&::getsockname) nameOf = ::getsockname)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    nameOf(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

int connectedTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = localAddress(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("A hostile peer cannot be reached");
    return socket;
}

qint64 read(int socket, SSL *ssl, QByteArray &into)
{
    std::array<char, 16384> buffer{};
    const qint64 size = ssl ? SSL_read(ssl, buffer.data(), buffer.size())
                            : ::recv(socket, buffer.data(), buffer.size(), 0);
    if (size > 0)
        into.append(buffer.data(), size);
    return size;
}

bool write(int socket, SSL *ssl, const QByteArray &bytes)
{
    for (qint64 sent = 0; sent < bytes.size();) {
        const char *from = bytes.constData() + sent;
        const auto left = static_cast<std::size_t>(bytes.size() - sent);
        const qint64 size
            = ssl ? SSL_write(ssl, from, static_cast<int>(left)) : ::send(socket, from, left, 0);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

} // namespace

HostilePeer::HostilePeer(Hostility hostility, Identity identity)
    : m_hostility(std::move(hostility))
    , m_identity(std::move(identity))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    std::signal(SIGPIPE, SIG_IGN);
    if (m_hostility.tls != HostileTls::None)
        m_context = hostileContext(m_hostility.tls, m_identity);
    const sockaddr_in address = localAddress(0);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, SOMAXCONN) != 0)
        qFatal("No free port on 127.0.0.1");
    m_port = portOf(m_listener);
    m_thread = std::thread([this] { serve(); });
}

HostilePeer::~HostilePeer()
{
    finish();
    ::close(m_listener);
}

QUrl HostilePeer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2/"_s.arg(m_context ? u"https"_s : u"http"_s).arg(m_port));
}

Trust HostilePeer::trust() const
{
    return m_context ? Trust{false, Fingerprint::of(m_identity.certificate)}
                     : Trust{true, std::nullopt};
}

void HostilePeer::finish()
{
    if (!m_thread.joinable())
        return;
    m_ends = true;
    int last = -1;
    {
        const std::lock_guard lock(m_mutex);
        last = connectedTo(m_port);
        m_lastClient = portOf(last);
    }
    m_thread.join();
    ::close(last);
}

void HostilePeer::serve()
{
    for (bool goesOn = true; goesOn;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        {
            const std::lock_guard lock(m_mutex);
            goesOn = portOf(socket, ::getpeername) != m_lastClient;
        }
        if (goesOn)
            talk(socket);
        ::close(socket);
    }
}

void HostilePeer::talk(int socket)
{
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    if (++m_connections == 2 && !m_hostility.next.isNull())
        show(m_hostility.next, m_context.get());
    const SslPtr ssl(m_context ? SSL_new(m_context.get()) : nullptr, SSL_free);
    if (ssl) {
        SSL_set_fd(ssl.get(), socket);
        if (SSL_accept(ssl.get()) != 1)
            return;
        ++m_handshakes;
        m_resumptions += SSL_session_reused(ssl.get());
    }
    if (read(socket, ssl.get(), m_received) <= 0)
        return;
    bool isTaken = write(socket, ssl.get(), m_hostility.answer);
    while (isTaken && !m_hostility.flood.isEmpty() && !m_ends)
        isTaken = write(socket, ssl.get(), m_hostility.flood);
    if (ssl)
        SSL_shutdown(ssl.get());
    ::shutdown(socket, SHUT_WR);
    while (read(socket, ssl.get(), m_received) > 0) { }
}

bool carelessClientConnects(quint16 port)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
    SSL_CTX_set_cipher_list(context.get(), "ALL:COMPLEMENTOFALL:@SECLEVEL=0");
    const int socket = connectedTo(port);
    const SslPtr ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), socket);
    const bool connects = SSL_connect(ssl.get()) == 1;
    ::close(socket);
    return connects;
}

} // namespace tillside

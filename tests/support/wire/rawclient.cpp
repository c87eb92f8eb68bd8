#include "tests/support/wire/rawclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSignalSpy>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace tillside {

using namespace Qt::StringLiterals;

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port, bool tls)
    : m_port(port)
    , m_tls(tls)
{
    m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
            qOverload<>(&QSslSocket::ignoreSslErrors));
    connect(&m_socket, &QAbstractSocket::readyRead, this, &RawClient::read);
    connect(&m_socket, &QAbstractSocket::stateChanged, this, &RawClient::changed);
    connect(&m_socket, &QSslSocket::encrypted, this, &RawClient::changed);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { m_error = error; });
}

void RawClient::start()
{
    m_received.clear();
    m_error = QAbstractSocket::UnknownSocketError;
    if (m_tls)
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    else
        m_socket.connectToHost(u"127.0.0.1"_s, m_port);
}

bool RawClient::isOpen() const
{
    return m_tls ? m_socket.isEncrypted() : m_socket.state() == QAbstractSocket::ConnectedState;
}

bool RawClient::open()
{
    start();
    const auto settled
        = [this] { return isOpen() || m_socket.state() == QAbstractSocket::UnconnectedState; };
    return waitUntil(settled, kPatience) && isOpen();
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawClient::read()
{
    m_received += m_socket.readAll();
    emit changed();
}

std::optional<RawAnswer> RawClient::takeAnswer()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawAnswer answer;
    QList<QByteArray> lines = m_received.first(end).replace("\r\n", "\n").split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype size = answer.headers.value("content-length").toLongLong();
    if (m_received.size() < end + 4 + size)
        return std::nullopt;
    answer.body = m_received.sliced(end + 4, size);
    m_received.remove(0, end + 4 + size);
    return answer;
}

std::optional<RawAnswer> RawClient::answer(std::chrono::milliseconds patience)
{
    std::optional<RawAnswer> taken;
    const auto ended = [this, &taken] {
        taken = takeAnswer();
        return taken || m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    return waitUntil(ended, patience) ? taken : std::nullopt;
}

std::optional<RawAnswer> RawClient::exchange(const QByteArray &bytes)
{
    if (!isOpen() && !open())
        return std::nullopt;
    send(bytes);
    return answer();
}

bool RawClient::isClosedByServer(std::chrono::milliseconds patience)
{
    return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                     patience);
}

void RawClient::reset()
{
    linger option = {};
    option.l_onoff = 1;
#ifdef Q_OS_WIN
    using Descriptor = SOCKET;
#else
    using Descriptor = int;
#endif
    setsockopt(static_cast<Descriptor>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&option), sizeof option);
    m_socket.abort();
}

bool RawClient::waitUntil(const std::function<bool()> &condition,
                          std::chrono::milliseconds patience)
{
    QSignalSpy spy(this, &RawClient::changed);
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        spy.wait(static_cast<int>(deadline.remainingTime()));
    }
    return true;
}

} // namespace tillside

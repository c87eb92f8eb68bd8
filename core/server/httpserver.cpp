#include "core/server/httpserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace tillside {

HttpServer::HttpServer(QObject *parent)
    : QTcpServer(parent)
{ }

void HttpServer::showInstead(const Identity &identity, int times)
{
    m_other = identity;
    m_otherLeft.start(times);
}

void HttpServer::fallSilent(int times)
{
    m_silentLeft.start(times);
}

void HttpServer::behave()
{
    m_otherLeft.stop();
    m_silentLeft.stop();
}

QSslCertificate HttpServer::certificate() const
{
    return m_otherLeft.isRunning() ? m_other.certificate : m_identity.certificate;
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    ++m_traffic.connections;
    if (m_isOneAtATime && m_only)
        m_waiting.append(descriptor);
    else
        accept(descriptor);
}

void HttpServer::accept(qintptr descriptor)
{
    const bool tls = !m_identity.isNull();
    auto *socket = tls ? new QSslSocket(this) : new QTcpSocket(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    m_only = socket;
    // Queued, so that the socket is gone by then.
    connect(socket, &QObject::destroyed, this, &HttpServer::acceptNext, Qt::QueuedConnection);
    if (m_silentLeft.take())
        return;
    const bool isOther = tls && m_otherLeft.take();
    if (tls)
        startTls(qobject_cast<QSslSocket *>(socket), isOther ? m_other : m_identity);
    serve(socket, isOther);
}

void HttpServer::acceptNext()
{
    if (!m_only && !m_waiting.isEmpty())
        accept(m_waiting.takeFirst());
}

void HttpServer::startTls(QSslSocket *socket, const Identity &shown)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(shown.certificate);
    configuration.setPrivateKey(shown.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::encrypted, this, [this] { ++m_traffic.handshakes; });
    socket->startServerEncryption();
}

void HttpServer::serve(QTcpSocket *socket, bool hasOtherIdentity)
{
    if (findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size() >= kConnectionLimit) {
        socket->abort();
        return;
    }
    auto *connection = new HttpConnection(socket, this);
    connection->setHasOtherIdentity(hasOtherIdentity);
    connect(connection, &HttpConnection::requestReceived, this, &HttpServer::requestReceived);
    connect(connection, &HttpConnection::bytesReceived, this,
            [this](qint64 count) { m_traffic.applicationBytes += count; });
}

void HttpServer::closeConnections()
{
    for (auto *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly))
        connection->close();
}

void HttpServer::resetConnections()
{
    for (auto *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly))
        connection->reset();
    for (auto *held : findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        held->abort();
    for (const qintptr descriptor : std::exchange(m_waiting, {})) {
        QTcpSocket waiting;
        waiting.setSocketDescriptor(descriptor);
        waiting.abort();
    }
}

} // namespace tillside

#include "tests/support/wire/rawserver.h"
#include "tests/support/system/patience.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

namespace tillside {

RawServer::RawServer(std::optional<Identity> identity)
    : m_place{std::move(identity), 0}
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No free port on 127.0.0.1");
    m_place.port = serverPort();
}

RawServer::~RawServer()
{
    // They write into the log, which is destroyed before QObject deletes its children.
    qDeleteAll(findChildren<RawConnection *>());
}

void RawServer::setScript(const QByteArray &method, const RawScript &script)
{
    m_scripts.insert(method, script);
}

void RawServer::closeConnections(RawScript::End end)
{
    const auto connections = findChildren<RawConnection *>();
    for (RawConnection *connection : connections)
        connection->close(end);
}

void RawServer::sayUnasked(const QByteArray &bytes)
{
    const auto connections = findChildren<RawConnection *>();
    for (RawConnection *connection : connections)
        connection->say(bytes);
}

bool RawServer::hasSeenEverything()
{
    // Connections are accepted in order, so when this one is accepted, all earlier ones are too.
    QSignalSpy accepted(this, &QTcpServer::newConnection);
    QTcpSocket last;
    last.connectToHost(serverAddress(), serverPort());
    bool inTime = accepted.wait(kTestPatience);
    last.abort();
    QSignalSpy ended(this, &RawServer::connectionEnded);
    while (inTime && m_open > 0)
        inTime = ended.wait(kTestPatience);
    return inTime;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    if (m_handshakeDelay.count() == 0)
        return open(descriptor);
    QTimer::singleShot(m_handshakeDelay, this, [this, descriptor] { open(descriptor); });
}

void RawServer::open(qintptr descriptor)
{
    ++m_log.connections;
    const auto scriptFor
        = [this](const QByteArray &method) { return m_scripts.value(method, m_script); };
    auto *connection = new RawConnection(descriptor, m_log, scriptFor, this);
    ++m_open;
    connect(connection, &QObject::destroyed, this, [this] {
        --m_open;
        emit connectionEnded();
    });
    if (m_script.when == RawScript::When::Accept)
        connection->play(m_script);
    else if (m_place.identity)
        connection->encrypt(tls());
}

QSslConfiguration RawServer::tls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_place.identity->certificate);
    configuration.setPrivateKey(m_place.identity->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace tillside

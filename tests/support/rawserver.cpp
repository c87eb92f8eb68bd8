#include "tests/support/rawserver.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

RawServer::RawServer(std::optional<Identity> identity)
    : m_identity(std::move(identity))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("No free port on 127.0.0.1");
}

RawServer::~RawServer()
{
    // They write into the log, which would be gone before QObject deletes its children.
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

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_identity ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

Trust RawServer::trust() const
{
    return m_identity ? Trust{false, Fingerprint::of(m_identity->certificate)}
                      : Trust{true, std::nullopt};
}

qsizetype RawServer::begun(const QByteArray &method) const
{
    return m_log.begun.count(method);
}

qsizetype RawServer::complete(const QByteArray &method) const
{
    return std::count_if(m_log.requests.cbegin(), m_log.requests.cend(),
                         [&](const RawRequest &request) { return request.method == method; });
}

bool RawServer::hasSeenEverything()
{
    // Connections are accepted in their order, so whatever came before this one is in with it.
    QSignalSpy accepted(this, &QTcpServer::newConnection);
    QTcpSocket last;
    last.connectToHost(serverAddress(), serverPort());
    bool inTime = accepted.wait();
    last.abort();
    QSignalSpy ended(this, &RawServer::connectionEnded);
    while (inTime && m_open > 0)
        inTime = ended.wait();
    return inTime;
}

void RawServer::incomingConnection(qintptr descriptor)
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
    else if (m_identity)
        connection->encrypt(tls());
}

QSslConfiguration RawServer::tls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_identity->certificate);
    configuration.setPrivateKey(m_identity->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace tillside

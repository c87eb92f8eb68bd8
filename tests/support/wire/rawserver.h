#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN

#include "tests/windows/remoterawserver.h"

namespace tillside {

using RawServer = RemoteRawServer;

} // namespace tillside

#else

#include "tests/support/wire/rawconnection.h"
#include "tests/support/wire/rawplace.h"

#include <QHash>
#include <QTcpServer>

#include <chrono>
#include <optional>

namespace tillside {

/// A server on 127.0.0.1 that knows just enough HTTP to count requests, and counts them at the
/// socket: whatever it reports did come over the wire. It follows its scripts and shares no code
/// with the client.
class RawServer final : public QTcpServer {
    Q_OBJECT

public:
    /// Listens on a free port; over TLS if it has an \a identity.
    explicit RawServer(std::optional<Identity> identity = std::nullopt);
    ~RawServer() override;

    /// Sets the identity that later connections are shown.
    void setIdentity(const Identity &identity) { m_place.identity = identity; }
    /// Lets later connections wait this long before their TLS begins.
    void setHandshakeDelay(std::chrono::milliseconds delay) { m_handshakeDelay = delay; }
    /// Sets the script for all methods without their own. Initially, it is an empty 200.
    void setScript(const RawScript &script) { m_script = script; }
    void setScript(const QByteArray &method, const RawScript &script);
    /// Closes the open connections, like a server that no longer wants to keep them.
    void closeConnections(RawScript::End end);
    /// Sends \a bytes on the open connections at once, without a request.
    void sayUnasked(const QByteArray &bytes);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return m_place.url(path);
    }
    [[nodiscard]] Trust trust() const { return m_place.trust(); }
    [[nodiscard]] const RawLog &log() const { return m_log; }
    [[nodiscard]] qsizetype begun(const QByteArray &method) const
    {
        return m_log.countBegun(method);
    }
    [[nodiscard]] qsizetype complete(const QByteArray &method) const
    {
        return m_log.countComplete(method);
    }
    [[nodiscard]] int openConnections() const { return m_open; }
    /// Waits until the server has read everything that was ever sent to it, provided that all
    /// clients have hung up. Returns false if they have not done so within a few seconds.
    [[nodiscard]] bool hasSeenEverything();

signals:
    void connectionEnded();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void open(qintptr descriptor);
    [[nodiscard]] QSslConfiguration tls() const;

    RawPlace m_place;
    RawScript m_script{rawAnswer(200)};
    QHash<QByteArray, RawScript> m_scripts;
    RawLog m_log;
    std::chrono::milliseconds m_handshakeDelay{0};
    int m_open = 0;
};

} // namespace tillside

#endif

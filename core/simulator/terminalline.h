#pragma once

#include "core/server/httpserver.h"

#include <QObject>

namespace tillside::sim {

/// The terminal's place on the network, and everything that can go wrong with it.
class TerminalLine : public QObject {
    Q_OBJECT

public:
    /// \a identity is null for plain HTTP. With \a port 0 the first open() finds a free port and
    /// keeps it.
    TerminalLine(const QHostAddress &address, quint16 port, const Identity &identity,
                 QObject *parent = nullptr);
    ~TerminalLine() override;
    Q_DISABLE_COPY_MOVE(TerminalLine)

    /// Becomes reachable and ends every fault. Returns false if the port is taken.
    [[nodiscard]] bool open();
    /// Becomes unreachable: resets kept connections and refuses new ones. (A pulled cable would be
    /// silent; here this computer's kernel answers.)
    void cut();
    /// Stops answering TCP. The listener gets a backlog of zero, which its own connection fills.
    /// Linux then ignores further clients (measured: they wait until their own time-out). Other
    /// systems may refuse them instead.
    void goDeaf();
    /// Accepts the next \a times clients but never answers their TLS handshake; 0: all clients.
    void fallSilent(int times);
    /// Shows \a identity to the next \a times clients; 0: to all. Kept connections are closed.
    void showInstead(const Identity &identity, int times);
    /// Whether clients wait until the connection before theirs is closed.
    void serveOneAtATime(bool isOne) { m_server.serveOneAtATime(isOne); }
    /// Ends the effect of cut(), goDeaf(), fallSilent() and showInstead(), and closes kept
    /// connections. Returns false if the port is taken.
    [[nodiscard]] bool behave();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] QSslCertificate certificate() const { return m_server.certificate(); }
    [[nodiscard]] const Traffic &traffic() const { return m_server.traffic(); }

signals:
    void requestReceived(tillside::HttpConnection *connection,
                         const tillside::HttpRequest &request);

private:
    [[nodiscard]] bool listen(int backlog);
    void fillBacklog();

    QHostAddress m_address;
    quint16 m_port;
    HttpServer m_server;
};

} // namespace tillside::sim

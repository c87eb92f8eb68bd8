#pragma once

#include "core/server/httpserver.h"

#include <QObject>

namespace tillside::sim {

/// The terminal's place on the network, and all that can go wrong with it.
class TerminalLine : public QObject {
    Q_OBJECT

public:
    /// \a identity is null for plain HTTP; with \a port 0 the first open() finds a free one, which
    /// is kept.
    TerminalLine(const QHostAddress &address, quint16 port, const Identity &identity,
                 QObject *parent = nullptr);
    ~TerminalLine() override;
    Q_DISABLE_COPY_MOVE(TerminalLine)

    /// Is reachable from now on, as if nothing had been wrong; false if the port cannot be had.
    [[nodiscard]] bool open();
    /// Is not reachable: kept connections are reset and new ones refused. (A cable that is pulled
    /// out says nothing at all; the kernel of this computer does.)
    void cut();
    /// Is there, but does not answer to TCP. The listener gets a backlog of zero, which its own
    /// connection fills: Linux then ignores what else knocks (measured: connecting takes until the
    /// client's own time-out). Other systems may refuse instead.
    void goDeaf();
    /// Accepts, and never answers the TLS handshake of the next \a times clients; 0: of all.
    void fallSilent(int times);
    /// Shows \a identity to the next \a times clients; 0: to all. Kept connections are closed.
    void showInstead(const Identity &identity, int times);
    /// Ends what the last four began; kept connections are closed.
    [[nodiscard]] bool behave();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    [[nodiscard]] QSslCertificate certificate() const { return m_server.certificate(); }
    [[nodiscard]] const Traffic &traffic() const { return m_server.traffic(); }

signals:
    void requestReceived(tillside::sim::HttpConnection *connection,
                         const tillside::sim::Request &request);

private:
    [[nodiscard]] bool listen(int backlog);
    void fillBacklog();

    QHostAddress m_address;
    quint16 m_port;
    HttpServer m_server;
};

} // namespace tillside::sim

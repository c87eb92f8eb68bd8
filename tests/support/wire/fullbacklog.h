#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <array>

namespace tillside {

/// A port on 127.0.0.1 whose backlog is full. The system drops any further connection attempt, so a
/// connection is neither made nor refused. This is as close to a black hole as loopback gets
/// (Linux).
class FullBacklog final {
public:
    FullBacklog();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    static constexpr std::size_t kMoreThanFit = 4;

    QTcpServer m_server;
    std::array<QTcpSocket, kMoreThanFit> m_waiting;
};

} // namespace tillside

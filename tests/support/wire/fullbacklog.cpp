#include "tests/support/wire/fullbacklog.h"

namespace tillside {

FullBacklog::FullBacklog()
{
    m_server.setListenBacklogSize(0);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("Cannot listen on 127.0.0.1");
    m_server.pauseAccepting();
    for (QTcpSocket &socket : m_waiting)
        socket.connectToHost(m_server.serverAddress(), m_server.serverPort());
}

} // namespace tillside

#include "core/simulator/terminalline.h"

#include "core/base/log.h"

#include <QTcpSocket>

namespace tillside::sim {

namespace {

constexpr int kBacklog = 50;
/// One connection fills a backlog of zero on Linux; a second one makes sure.
constexpr int kFillers = 2;

} // namespace

TerminalLine::TerminalLine(const QHostAddress &address, quint16 port, const Identity &identity,
                           QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_port(port)
{
    m_server.setIdentity(identity);
    connect(&m_server, &HttpServer::requestReceived, this, &TerminalLine::requestReceived);
}

TerminalLine::~TerminalLine() = default;

bool TerminalLine::listen(int backlog)
{
    m_server.setListenBacklogSize(backlog);
    if (!m_server.listen(m_address, m_port)) {
        qCWarning(lcSimulator, "Cannot listen on port %d.", m_port);
        return false;
    }
    m_port = m_server.serverPort();
    return true;
}

bool TerminalLine::open()
{
    cut();
    return listen(kBacklog);
}

void TerminalLine::cut()
{
    qDeleteAll(findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly));
    m_server.close();
    m_server.resetConnections();
}

void TerminalLine::goDeaf()
{
    cut();
    if (!listen(0))
        return;
    m_server.pauseAccepting();
    fillBacklog();
}

void TerminalLine::fillBacklog()
{
    const bool isAny = m_address == QHostAddress::Any || m_address == QHostAddress::AnyIPv4;
    const QHostAddress own = isAny ? QHostAddress(QHostAddress::LocalHost) : m_address;
    for (int i = 0; i < kFillers; ++i) {
        auto *filler = new QTcpSocket(this);
        filler->connectToHost(own, m_port);
    }
}

void TerminalLine::fallSilent(int times)
{
    m_server.fallSilent(times);
    m_server.resetConnections();
}

void TerminalLine::showInstead(const Identity &identity, int times)
{
    m_server.showInstead(identity, times);
    m_server.closeConnections();
}

bool TerminalLine::behave()
{
    m_server.behave();
    return open();
}

} // namespace tillside::sim

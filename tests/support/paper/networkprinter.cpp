#include "tests/support/paper/networkprinter.h"

#include <QTcpSocket>

#include <utility>

namespace paper {

using namespace Qt::StringLiterals;

NetworkPrinter::NetworkPrinter()
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { onConnected(); });
}

tillside::PrinterChoice NetworkPrinter::choice() const
{
    return {tillside::PrinterKind::Network, u"127.0.0.1:%1"_s.arg(m_server.serverPort()),
            tillside::ReceiptFormat::Roll80};
}

void NetworkPrinter::onConnected()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    if (isDeaf) {
        socket->setReadBufferSize(1);
        return;
    }
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { onData(socket); });
}

void NetworkPrinter::onData(QTcpSocket *socket)
{
    printed += socket->readAll();
    for (const auto &[question, answer] :
         {std::pair{"\x10\x04\x04", paper}, {"\x10\x04\x02", cover}}) {
        const qsizetype at = printed.indexOf(question);
        if (at < 0)
            continue;
        printed.remove(at, 3);
        if (answers)
            socket->write(QByteArray(1, static_cast<char>(answer)));
    }
    if (vanishesAfter >= 0 && printed.size() >= vanishesAfter)
        socket->abort();
}

} // namespace paper

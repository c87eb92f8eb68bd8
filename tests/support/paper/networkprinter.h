#pragma once

#include "core/printer/printerchoice.h"

#include <QByteArray>
#include <QTcpServer>

class QTcpSocket;

namespace paper {

/// A receipt printer in the network. It answers questions about its paper and its cover, if it is
/// one of those that do, and keeps what it got to print.
class NetworkPrinter final {
public:
    NetworkPrinter();

    [[nodiscard]] tillside::PrinterChoice choice() const;

    bool answers = true;
    uchar paper = 0x12; ///< The answer to DLE EOT 4.
    uchar cover = 0x12; ///< The answer to DLE EOT 2.
    qsizetype vanishesAfter = -1; ///< Bytes of the job; below zero: never.
    bool isDeaf = false; ///< Takes no byte.
    QByteArray printed;

private:
    void onConnected();
    void onData(QTcpSocket *socket);

    QTcpServer m_server;
};

} // namespace paper

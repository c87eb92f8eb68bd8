#pragma once

#include "core/server/request.h"
#include "core/server/requestparser.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace tillside::sim {

/// One connection of one client: takes requests, one at a time, and sends their answers.
///
/// It lives until the client or close()/reset() ends it and then deletes itself, so whoever answers
/// later keeps a QPointer. A connection that sends no complete request for kIdle is closed.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kIdle{60};

    /// Takes \a socket, which is connected.
    HttpConnection(QTcpSocket *socket, QObject *parent);

    /// Answers the request that was last received; once for each, at any later time.
    void answer(const Response &response, Delivery delivery = Delivery::Whole,
                std::chrono::milliseconds dripEvery = {});
    /// Sends what is still to be sent, then FIN.
    void close();
    /// RST at once.
    void reset();

signals:
    /// A complete request. No other comes on this connection until this one is answered.
    void requestReceived(tillside::sim::HttpConnection *connection,
                         const tillside::sim::Request &request);
    /// \a count bytes of the client, after TLS.
    void bytesReceived(qint64 count);

private:
    void read();
    void processNext();
    void refuse(RequestParser::Verdict verdict);
    void send(const Response &response, qsizetype bodySize);
    void startDrip(const QByteArray &bytes, std::chrono::milliseconds every);
    void dripOn();
    void doneAnswering();

    QTcpSocket *m_socket; ///< A child.
    RequestParser m_parser;
    QTimer m_idle;
    QTimer m_drip;
    QByteArray m_toDrip;
    bool m_answering = false; ///< A request was handed out and is not answered yet.
    bool m_keepAlive = true;
};

} // namespace tillside::sim

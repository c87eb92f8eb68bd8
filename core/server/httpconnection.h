#pragma once

#include "core/server/httprequest.h"
#include "core/server/httpresponse.h"
#include "core/server/requestparser.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace tillside {

/// One client's connection. It hands out one request at a time and sends the answers.
///
/// It deletes itself once the client, close() or reset() has ended it: keep a QPointer to answer
/// later. A client that completes no request within kIdle is reset.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kIdle{60};

    /// Takes the connected \a socket.
    HttpConnection(QTcpSocket *socket, QObject *parent);

    /// Whether the client was shown the other identity of HttpServer::showInstead().
    [[nodiscard]] bool hasOtherIdentity() const { return m_hasOtherIdentity; }
    void setHasOtherIdentity(bool has) { m_hasOtherIdentity = has; }

    /// Answers the last request. Each request takes one answer, now or later.
    void answer(const HttpResponse &response);

    /// The bytes that answer() would send.
    [[nodiscard]] QByteArray bytesOf(const HttpResponse &response) const;
    /// Sends \a part of an answer; endAnswer() follows the last part. Does nothing once the
    /// connection is over.
    void write(const QByteArray &part);
    /// The answer is complete: the connection takes its next request, or closes if the client
    /// wants that.
    void endAnswer();

    /// Sends what is still waiting, then FIN.
    void close();
    /// Sends RST at once.
    void reset();

signals:
    /// A complete request. The next one comes only after the answer to this one.
    void requestReceived(tillside::HttpConnection *connection,
                         const tillside::HttpRequest &request);
    /// The client sent \a count bytes, counted after TLS.
    void bytesReceived(qint64 count);

private:
    void read();
    void processNext();
    void refuse(RequestParser::Verdict verdict);

    QTcpSocket *m_socket; ///< A child of this.
    RequestParser m_parser;
    QTimer m_idle;
    bool m_isAnswering = false; ///< A request is handed out and not yet answered completely.
    bool m_isKeptAlive = true;
    bool m_hasOtherIdentity = false;
};

} // namespace tillside

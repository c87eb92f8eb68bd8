#include "core/server/httpconnection.h"

#include "core/server/linger.h"

#include <QMetaObject>

namespace tillside::sim {

namespace {

/// What a client may send ahead of its answers; more is rude, and the connection is dropped.
constexpr qsizetype kAheadLimit = RequestParser::kHeadLimit + RequestParser::kBodyLimit;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 206: return "Partial Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    default: return "Internal Server Error";
    }
}

QByteArray headOf(const Response &response, bool keepAlive)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status);
    if (!response.contentType.isEmpty())
        head += "\r\nContent-Type: " + response.contentType;
    head += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    head += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    return head;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdle);
    connect(&m_idle, &QTimer::timeout, this, &HttpConnection::reset);
    connect(&m_drip, &QTimer::timeout, this, &HttpConnection::dripOn);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, &m_drip, &QTimer::stop);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    emit bytesReceived(bytes.size());
    m_parser.append(bytes);
    if (!m_answering)
        processNext();
    else if (m_parser.waiting() > kAheadLimit)
        reset();
}

void HttpConnection::processNext()
{
    Request request;
    const RequestParser::Verdict verdict = m_parser.next(request);
    if (m_answering || verdict == RequestParser::Verdict::Incomplete)
        return;
    if (verdict != RequestParser::Verdict::Complete) {
        refuse(verdict);
        return;
    }
    m_answering = true;
    m_idle.stop();
    m_keepAlive = request.keepAlive;
    emit requestReceived(this, request);
}

void HttpConnection::refuse(RequestParser::Verdict verdict)
{
    m_keepAlive = false;
    m_answering = true; // Whatever else it sends is not read any more.
    const bool head = verdict == RequestParser::Verdict::HeadTooLarge;
    const bool body = verdict == RequestParser::Verdict::BodyTooLarge;
    const bool chunked = verdict == RequestParser::Verdict::Chunked;
    answer({head ? 431 : body ? 413 : chunked ? 501 : 400, "text/plain", "Bad request"});
}

void HttpConnection::answer(const Response &response, Delivery delivery,
                            std::chrono::milliseconds dripEvery)
{
    switch (delivery) {
    case Delivery::Whole: send(response, response.body.size()); break;
    case Delivery::Close: close(); break;
    case Delivery::Reset: reset(); break;
    case Delivery::Truncated:
        send(response, response.body.size() / 2);
        close();
        break;
    case Delivery::Drip: startDrip(headOf(response, m_keepAlive) + response.body, dripEvery); break;
    case Delivery::Never: break;
    }
    if (delivery == Delivery::Whole)
        doneAnswering();
}

void HttpConnection::send(const Response &response, qsizetype bodySize)
{
    m_socket->write(headOf(response, m_keepAlive) + response.body.first(bodySize));
}

void HttpConnection::startDrip(const QByteArray &bytes, std::chrono::milliseconds every)
{
    m_toDrip = bytes;
    m_drip.start(every);
}

void HttpConnection::dripOn()
{
    m_socket->write(m_toDrip.first(1));
    m_toDrip.remove(0, 1);
    if (!m_toDrip.isEmpty())
        return;
    m_drip.stop();
    doneAnswering();
}

void HttpConnection::doneAnswering()
{
    if (!m_keepAlive) {
        close();
        return;
    }
    m_answering = false;
    m_idle.start();
    // Queued, so that an answer given inside requestReceived() does not recurse.
    QMetaObject::invokeMethod(this, &HttpConnection::processNext, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_idle.start(); // Also bounds a client that does not close its own side.
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    resetOnClose(*m_socket);
    m_socket->abort();
}

} // namespace tillside::sim

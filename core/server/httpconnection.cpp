#include "core/server/httpconnection.h"

#include "core/server/linger.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaObject>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// How many bytes a client may send ahead of its answers. A client that sends more is dropped.
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

/// The time now, in the form that RFC 9110 demands of a Date header.
QByteArray date()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray headOf(const HttpResponse &response, bool isKeptAlive)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status);
    if (!response.contentType.isEmpty())
        head += "\r\nContent-Type: " + response.contentType;
    head += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    head += "\r\nDate: " + date();
    head += isKeptAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
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
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.start();
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    emit bytesReceived(bytes.size());
    m_parser.append(bytes);
    if (!m_isAnswering)
        processNext();
    else if (m_parser.waiting() > kAheadLimit)
        reset();
}

void HttpConnection::processNext()
{
    HttpRequest request;
    const RequestParser::Verdict verdict = m_parser.next(request);
    if (m_isAnswering || verdict == RequestParser::Verdict::Incomplete)
        return;
    if (verdict != RequestParser::Verdict::Complete) {
        refuse(verdict);
        return;
    }
    m_isAnswering = true;
    m_idle.stop();
    m_isKeptAlive = request.isKeptAlive;
    emit requestReceived(this, request);
}

void HttpConnection::refuse(RequestParser::Verdict verdict)
{
    m_isKeptAlive = false;
    m_isAnswering = true; // No further request is read.
    const bool head = verdict == RequestParser::Verdict::HeadTooLarge;
    const bool body = verdict == RequestParser::Verdict::BodyTooLarge;
    const bool chunked = verdict == RequestParser::Verdict::Chunked;
    answer({head ? 431 : body ? 413 : chunked ? 501 : 400, "text/plain", "Bad request"});
}

void HttpConnection::answer(const HttpResponse &response)
{
    write(bytesOf(response));
    endAnswer();
}

QByteArray HttpConnection::bytesOf(const HttpResponse &response) const
{
    return headOf(response, m_isKeptAlive) + response.body;
}

void HttpConnection::write(const QByteArray &part)
{
    if (m_socket->state() != QTcpSocket::UnconnectedState)
        m_socket->write(part);
}

void HttpConnection::endAnswer()
{
    if (!m_isKeptAlive) {
        close();
        return;
    }
    m_isAnswering = false;
    m_idle.start();
    // Queued, so that an answer given inside requestReceived() does not recurse.
    QMetaObject::invokeMethod(this, &HttpConnection::processNext, Qt::QueuedConnection);
}

void HttpConnection::close()
{
    m_idle.start(); // Limits a client that never closes its own side.
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    resetOnClose(*m_socket);
    m_socket->abort();
}

} // namespace tillside

#include "tests/support/wire/rawconnection.h"

#include <sys/socket.h>

#include <algorithm>

namespace tillside {

namespace {

constexpr qint64 kEnoughInFlight = 256LL * 1024;
constexpr qsizetype kEndlessPiece = 64LL * 1024;

void resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

qsizetype contentLength(const QByteArray &headers)
{
    const QByteArray lower = headers.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype from = at + 17;
    return lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

} // namespace

RawConnection::RawConnection(qintptr descriptor, RawLog &log, ScriptFor scriptFor, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_scriptFor(std::move(scriptFor))
    , m_number(log.connections)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &RawConnection::sendNext);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { ++m_log.handshakes; });
    connect(&m_socket, &QIODevice::readyRead, this, &RawConnection::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    m_socket.setSocketDescriptor(descriptor);
}

void RawConnection::encrypt(const QSslConfiguration &configuration)
{
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
}

void RawConnection::play(const RawScript &script)
{
    m_script = script;
    m_sent = 0;
    if (script.delay.count() > 0)
        m_next.start(script.delay);
    else
        sendNext();
}

void RawConnection::say(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawConnection::close(RawScript::End end)
{
    switch (end) {
    case RawScript::End::Keep: return;
    case RawScript::End::Fin: m_socket.disconnectFromHost(); return;
    case RawScript::End::Rst: resetOnClose(m_socket.socketDescriptor()); [[fallthrough]];
    case RawScript::End::Cut:
        m_socket.flush();
        m_socket.abort();
        return;
    }
}

void RawConnection::read()
{
    const QByteArray bytes = m_socket.readAll();
    const bool first = m_received.isEmpty() && !bytes.isEmpty();
    m_log.applicationBytes += bytes.size();
    m_received += bytes;
    if (first)
        m_log.begun.append(method());
    step();
}

void RawConnection::step()
{
    if (m_received.isEmpty())
        return;
    const RawScript script = m_scriptFor(method());
    const bool due = !m_answering && reached() >= script.when;
    m_answering = m_answering || due;
    if (const auto size = wholeRequest())
        takeRequest(*size);
    if (due)
        play(script);
}

void RawConnection::takeRequest(qsizetype size)
{
    m_log.requests.append({method(), m_received.first(size), m_number});
    m_received.remove(0, size);
    m_answering = false;
}

void RawConnection::sendNext()
{
    const QByteArray &bytes = m_script.bytes;
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const bool dripping = m_script.drip.count() > 0 && m_sent >= m_script.dripFrom;
    const qsizetype piece = dripping ? 1
        : m_script.drip.count() > 0  ? m_script.dripFrom
                                     : bytes.size();
    m_socket.write(bytes.mid(m_sent, piece));
    m_sent = std::min(m_sent + piece, bytes.size());
    if (m_sent < bytes.size()) {
        m_next.start(m_script.drip);
    } else if (m_script.endless) {
        while (m_socket.bytesToWrite() < kEnoughInFlight)
            m_socket.write(bytes.last(std::min(bytes.size(), kEndlessPiece)));
        m_next.start(std::max(m_script.drip, std::chrono::milliseconds(1)));
    } else {
        close(m_script.end);
    }
}

QByteArray RawConnection::method() const
{
    return m_received.left(m_received.indexOf(' '));
}

std::optional<qsizetype> RawConnection::wholeRequest() const
{
    const qsizetype end = m_received.indexOf(kHeadersEnd);
    if (end < 0)
        return std::nullopt;
    const qsizetype size = end + kHeadersEnd.size() + contentLength(m_received.first(end + 2));
    return size <= m_received.size() ? std::optional(size) : std::nullopt;
}

RawScript::When RawConnection::reached() const
{
    if (wholeRequest())
        return RawScript::When::Request;
    return m_received.contains(kHeadersEnd) ? RawScript::When::Headers
                                            : RawScript::When::FirstBytes;
}

} // namespace tillside

#include "core/server/requestparser.h"

#include <QList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RequestParser::Verdict RequestParser::next(HttpRequest &request)
{
    if (m_bodySize < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > kHeadLimit || (end < 0 && m_buffer.size() > kHeadLimit))
            return Verdict::HeadTooLarge;
        if (end < 0)
            return Verdict::Incomplete;
        const Verdict verdict = parseHead(QByteArrayView(m_buffer).first(end));
        if (verdict != Verdict::Complete)
            return verdict;
        m_buffer.remove(0, end + 4);
    }
    if (m_buffer.size() < m_bodySize)
        return Verdict::Incomplete;
    m_request.body = m_buffer.first(m_bodySize);
    m_buffer.remove(0, std::exchange(m_bodySize, -1));
    request = std::exchange(m_request, {});
    return Verdict::Complete;
}

RequestParser::Verdict RequestParser::parseHead(QByteArrayView head)
{
    m_request = {};
    QList<QByteArray> lines = head.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (!parseRequestLine(lines.takeFirst()))
        return Verdict::Malformed;
    for (const QByteArray &line : std::as_const(lines)) {
        if (!parseHeader(line))
            return Verdict::Malformed;
    }
    return parseLength();
}

bool RequestParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/')
        || !words[2].startsWith("HTTP/1."))
        return false;
    const QUrl target = QUrl::fromEncoded(words[1], QUrl::StrictMode);
    m_request.method = words[0];
    m_request.path = target.path();
    m_request.query = QUrlQuery(target);
    m_request.isKeptAlive = words[2] != "HTTP/1.0";
    return target.isValid();
}

bool RequestParser::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed();
    if (!isToken(name) || (name == "content-length" && m_request.headers.contains(name)))
        return false;
    if (name == "connection")
        m_request.isKeptAlive = value.compare("close", Qt::CaseInsensitive) != 0;
    m_request.headers.insert(name, value);
    return true;
}

RequestParser::Verdict RequestParser::parseLength()
{
    if (m_request.headers.contains("transfer-encoding"))
        return Verdict::Chunked;
    const QByteArray length = m_request.headers.value("content-length", "0");
    bool ok = false;
    const qlonglong size = length.toLongLong(&ok);
    if (!isDigits(length) || !ok)
        return Verdict::Malformed;
    if (size > kBodyLimit)
        return Verdict::BodyTooLarge;
    m_bodySize = size;
    return Verdict::Complete;
}

} // namespace tillside

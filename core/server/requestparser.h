#pragma once

#include "core/server/request.h"

#include <QByteArrayView>

namespace tillside::sim {

/// Cuts a stream of bytes into HTTP/1.x requests. Bodies need a Content-Length; chunked ones are
/// refused. A bad request is the end: what follows it on the same connection means nothing.
class RequestParser {
public:
    static constexpr qsizetype kHeadLimit = qsizetype{16} * 1024;
    static constexpr qsizetype kBodyLimit = qsizetype{64} * 1024;

    enum class Verdict { Incomplete, Complete, Malformed, HeadTooLarge, BodyTooLarge, Chunked };

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /// How many bytes wait to be parsed.
    [[nodiscard]] qsizetype waiting() const { return m_buffer.size(); }
    /// With `Complete`, \a request is the next one, taken out of the buffer; else it is untouched.
    [[nodiscard]] Verdict next(Request &request);

private:
    [[nodiscard]] Verdict parseHead(QByteArrayView head);
    [[nodiscard]] bool parseRequestLine(const QByteArray &line);
    [[nodiscard]] bool parseHeader(const QByteArray &line);
    [[nodiscard]] Verdict parseLength();

    QByteArray m_buffer;
    Request m_request; ///< Its head is parsed and its body awaited if m_bodySize is not negative.
    qsizetype m_bodySize = -1;
};

} // namespace tillside::sim

#pragma once

#include "core/server/httprequest.h"

#include <QByteArrayView>

namespace tillside {

/// Cuts a stream of bytes into HTTP/1.x requests.
///
/// A body needs a Content-Length; chunked bodies are refused. Stop at the first bad request: the
/// bytes after it have no meaning.
class RequestParser {
public:
    static constexpr qsizetype kHeadLimit = qsizetype{16} * 1024;
    static constexpr qsizetype kBodyLimit = qsizetype{64} * 1024;

    enum class Verdict { Incomplete, Complete, Malformed, HeadTooLarge, BodyTooLarge, Chunked };

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /// The number of bytes that are not parsed yet.
    [[nodiscard]] qsizetype waiting() const { return m_buffer.size(); }
    /// `Complete` moves the next request from the buffer to \a request. Any other verdict leaves
    /// \a request as it is.
    [[nodiscard]] Verdict next(HttpRequest &request);

private:
    [[nodiscard]] Verdict parseHead(QByteArrayView head);
    [[nodiscard]] bool parseRequestLine(const QByteArray &line);
    [[nodiscard]] bool parseHeader(const QByteArray &line);
    [[nodiscard]] Verdict parseLength();

    QByteArray m_buffer;
    HttpRequest m_request; ///< The head is parsed and the body awaited unless m_bodySize is -1.
    qsizetype m_bodySize = -1;
};

} // namespace tillside

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tillside {

/// The separator between the headers of a request and its body.
inline constexpr QByteArrayView kHeadersEnd = "\r\n\r\n";

/// One request as received.
struct RawRequest {
    QByteArray method;
    QByteArray bytes; ///< All of it: request line, headers, body.
    int connection = 0; ///< Counted from 1.

    [[nodiscard]] QByteArray body() const;
};

/// What happened at a RawServer's socket.
struct RawLog {
    int connections = 0;
    int handshakes = 0; ///< Completed, as the server sees it.
    qint64 applicationBytes = 0; ///< Received, after decryption.
    QList<QByteArray> begun; ///< The method of each request of which any part arrived.
    QList<RawRequest> requests; ///< The requests that arrived completely.

    /// How many requests with \a method arrived, completely or not.
    [[nodiscard]] qsizetype countBegun(const QByteArray &method) const;
    [[nodiscard]] qsizetype countComplete(const QByteArray &method) const;
};

} // namespace tillside

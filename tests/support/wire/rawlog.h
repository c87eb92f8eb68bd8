#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tillside {

/// What stands between the headers of a request and its body.
inline constexpr QByteArrayView kHeadersEnd = "\r\n\r\n";

/// One request as it came over the wire.
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
    QList<QByteArray> begun; ///< The method of each request of which anything came.
    QList<RawRequest> requests; ///< Those that came whole.

    /// How many requests with \a method came, whole or not.
    [[nodiscard]] qsizetype countBegun(const QByteArray &method) const;
    [[nodiscard]] qsizetype countComplete(const QByteArray &method) const;
};

} // namespace tillside

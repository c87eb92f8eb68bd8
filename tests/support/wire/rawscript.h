#pragma once

#include <QByteArray>

#include <chrono>

namespace tillside {

/// What a RawServer does with a connection or a request, byte for byte.
struct RawScript {
    /// How far the peer must have got. `Accept` is before any TLS: with End::Keep, the connection
    /// is accepted and nothing ever happens on it.
    enum class When { Accept, FirstBytes, Headers, Request };
    /// `Cut` is a FIN without a TLS close_notify.
    enum class End { Keep, Fin, Cut, Rst };

    QByteArray bytes; ///< What to send.
    When when = When::Request;
    End end = End::Keep; ///< What happens once the bytes are sent.
    std::chrono::milliseconds delay{0}; ///< Before the first byte.
    std::chrono::milliseconds drip{0}; ///< Between two bytes; 0 sends them in one piece.
    qsizetype dripFrom = 0; ///< Bytes before this one are sent in one piece.
    bool endless = false; ///< Repeats the last 64 KiB of the bytes until the peer has gone.
};

/// "HTTP/1.1 <status> X" with \a headers (each with its line end), a Content-Length and \a body.
[[nodiscard]] QByteArray rawAnswer(int status, const QByteArray &body = {},
                                   const QByteArray &headers = {});

} // namespace tillside

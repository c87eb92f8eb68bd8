#pragma once

#include "core/server/httpresponse.h"
#include "core/simulator/temper.h"

#include <chrono>

namespace tillside {
class HttpConnection;
}

namespace tillside::sim {

/// How an answer is sent, correctly or with a fault.
enum class Delivery {
    Whole,
    Close, ///< Nothing, then FIN.
    Reset, ///< Nothing, then RST.
    Truncated, ///< The head announces all of it; half of the body, then FIN.
    Drip, ///< One byte at a time.
    Trickle, ///< A few bytes at a time.
    WholeThenClose, ///< All of it, then FIN.
    WholeThenReset, ///< All of it, then RST.
    Never, ///< Nothing; the connection stays open.
};

/// An answer and how it is sent.
struct Outgoing {
    HttpResponse response;
    Delivery delivery = Delivery::Whole;
    Quirk quirk = Quirk::None; ///< Frames the bytes; see sloppiness.h.

    /// Whether the client gets all of it.
    [[nodiscard]] bool isWhole() const
    {
        return delivery != Delivery::Close && delivery != Delivery::Reset
            && delivery != Delivery::Truncated && delivery != Delivery::Never;
    }
};

/// Answers the last request of \a connection with \a out, once. Delivery::Drip sends a byte every
/// \a dripEvery; Delivery::Trickle sends a piece as often.
void deliver(const Outgoing &out, HttpConnection &connection, std::chrono::milliseconds dripEvery);

} // namespace tillside::sim

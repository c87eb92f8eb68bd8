#pragma once

#include "core/server/httpresponse.h"

#include <chrono>

namespace tillside {
class HttpConnection;
}

namespace tillside::sim {

/// How an answer leaves, well or badly.
enum class Delivery {
    Whole,
    Close, ///< Nothing of it, then FIN.
    Reset, ///< Nothing of it, then RST.
    Truncated, ///< Announced in full, but only half of its body is sent, then FIN.
    Drip, ///< One byte at a time.
    Never, ///< Nothing of it, and the connection stays open.
};

/// An answer and the way it leaves.
struct Outgoing {
    HttpResponse response;
    Delivery delivery = Delivery::Whole;

    /// Whether the client gets all of it.
    [[nodiscard]] bool isWhole() const
    {
        return delivery == Delivery::Whole || delivery == Delivery::Drip;
    }
};

/// Answers the last request of \a connection with \a out, once. Delivery::Drip sends a byte every
/// \a dripEvery.
void deliver(const Outgoing &out, HttpConnection &connection, std::chrono::milliseconds dripEvery);

} // namespace tillside::sim

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace tillside::sim {

using namespace std::chrono_literals;

/// A duration that varies: evenly drawn, both ends included.
struct Span {
    std::chrono::milliseconds least = 0ms;
    std::chrono::milliseconds most = 0ms;

    [[nodiscard]] std::chrono::milliseconds draw(QRandomGenerator &random) const;
};

/// How long a terminal, its customer and its bank take. A step of zero length happens at once,
/// inside the call that begins it.
///
/// The real figures: an accepted POST took 1.07-1.69 s on a terminal, a tap takes 3-30 s, a card
/// screen closes after about 120 s, and "Transaction Cancelled" shows about 2 s before the end.
struct Timing {
    Span accept{1'100ms, 1'700ms}; ///< From the complete POST to its answer.
    Span card{3s, 10s}; ///< Until the customer presents a card, or presses cancel.
    Span bank{1s, 3s};
    std::chrono::milliseconds cancelNotice = 2s; ///< "Transaction Cancelled" shows, nothing final.
    std::chrono::milliseconds noCard = 120s; ///< Then the terminal cancels by itself.
    std::chrono::milliseconds lateBy = 4s; ///< Of the fault `late`.
    std::chrono::milliseconds dripEvery = 100ms; ///< Of the fault `drip`, for each byte.
    std::chrono::milliseconds outage = 30s; ///< Of the fault `reboot`, and of `no-tcp-answer*N`.
    bool customerActs = true; ///< False: only tapCard(), cancelAtTerminal() and the like do.

    /// As in a shop.
    [[nodiscard]] static Timing real() { return {}; }
    /// About 20 ms from the POST to the result; 120 ms until the terminal gives up on a customer.
    [[nodiscard]] static Timing fast();
    /// The result exists before the POST is answered.
    [[nodiscard]] static Timing instant();
    /// As fast(), but the customer acts only through the slots, and the card screen stays 120 s.
    [[nodiscard]] static Timing manual();
};

} // namespace tillside::sim

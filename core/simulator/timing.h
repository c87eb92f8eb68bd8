#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace tillside::sim {

using namespace std::chrono_literals;

/// A random duration, drawn evenly, with both ends included.
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
/// Other texts run ahead of the flags by as much.
struct Timing {
    Span accept{1'100ms, 1'700ms}; ///< From the complete POST to its answer.
    Span card{3s, 10s}; ///< Until the customer presents a card, or presses cancel.
    Span bank{1s, 3s};
    Span answer{}; ///< From a question to its answer, which is as old as the question.
    Span remark{1'500ms, 2'500ms}; ///< How long a chatty terminal says one thing in passing.
    Span turn{20s, 60s}; ///< Until a contradictory terminal takes back what it said.
    std::chrono::milliseconds cancelNotice = 2s; ///< Shows "Transaction Cancelled"; not final yet.
    std::chrono::milliseconds noCard = 120s; ///< After this the terminal cancels by itself.
    std::chrono::milliseconds lateBy = 4s; ///< For the fault `late`.
    std::chrono::milliseconds dripEvery = 100ms; ///< For the fault `drip`, per byte.
    std::chrono::milliseconds outage = 30s; ///< For the faults `reboot` and `no-tcp-answer*N`.
    bool customerActs = true; ///< False: only tapCard(), cancelAtTerminal() and the like act.

    /// The delays of a shop.
    [[nodiscard]] static Timing real() { return {}; }
    /// About 20 ms from the POST to the result; 120 ms until the terminal gives up on a customer.
    /// Each thing that is said in passing takes half a second, so that a till asks meanwhile.
    [[nodiscard]] static Timing fast();
    /// The result exists before the answer to the POST.
    [[nodiscard]] static Timing instant();
    /// As fast(), but the customer acts only through the slots, and the card screen stays 120 s.
    [[nodiscard]] static Timing manual();
};

} // namespace tillside::sim

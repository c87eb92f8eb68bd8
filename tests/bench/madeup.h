#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"

#include <random>
#include <vector>

namespace tillside {

/// A payment as one moment of its life left it, and what was written then.
struct MadeUpStep {
    PaymentRecord payment;
    Evidence evidence;
};

/// The payments of a shop with four terminals over three years, in the order in which they were
/// made: the same each time, apart from their random ids.
class MadeUp {
public:
    MadeUp(std::vector<TerminalRecord> terminals, int count);

    /// The life of the next payment, from "recorded" to its end.
    [[nodiscard]] std::vector<MadeUpStep> next();

private:
    [[nodiscard]] int below(int end);
    [[nodiscard]] PaymentRecord request();
    void finish(PaymentRecord &payment);

    std::vector<TerminalRecord> m_terminals;
    int m_count;
    int m_made = 0;
    std::mt19937 m_random{16};
    PaymentRecord m_lastSale; ///< What a void, refund or capture follows.
};

} // namespace tillside

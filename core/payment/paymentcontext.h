#pragma once

#include "core/base/clock.h"
#include "core/journal/chainguard.h"
#include "core/journal/journalthread.h"
#include "core/terminal/terminals.h"

#include <QString>

#include <chrono>
#include <vector>

namespace tillside {

/// How often the till asks, and how long it believes what a terminal says in passing.
struct Intervals {
    using ms = std::chrono::milliseconds;
    /// While the terminal is working, from the start of one question to the start of the next:
    ms poll{500}; ///< as a rule;
    ms pollForCard{1000}; ///< while it says that it waits for a card;
    ms pollNearEnd{175}; ///< while it says that it has the card or an answer of the bank;
    ms pollBlind{455}; ///< where it does not say what it is doing.
    /// How long in a row `pollNearEnd` may last. Then `poll` counts.
    ms nearEndAtMost{8000};
    /// After an answer that took longer than this, `poll` counts in place of `pollNearEnd`.
    ms slowAnswer{250};
    ms afterAnswer{50}; ///< At least, between an answer and the next question.
    /// After the first, second, ... question in a row without an answer; the last one repeats for
    /// ever.
    std::vector<ms> silence{ms(1000),   ms(2000),   ms(5000),   ms(10'000),
                            ms(30'000), ms(60'000), ms(300'000)};
    /// How long a terminal may not know the UTI it has just given (seen on POSitive).
    ms unknownUtiGrace{15'000};
    /// How long an answer that a working terminal may give in passing has to stay the same.
    ms stays{2000};
    /// How long "working" with nothing new, and "working" in all, go on before the payment is
    /// called not known yet. A card's screen times out after about two minutes (DNA).
    ms nothingNew{180'000};
    ms workingAtMost{600'000};
    /// From an end that took no money to the question whether the terminal still says so.
    ms endAgain{30'000};
    /// Between two questions about payments that were asked about in vain before, on all terminals
    /// together.
    ms inVain{455};
    /// How long a payment waits for a terminal that another program only asks about an end.
    ms lockPatience{3000};
    ms saveAgain{1000}; ///< Between two attempts to save.
};

/// What every payment of a till needs. Everything referenced here outlives the payments.
struct PaymentContext {
    JournalThread &journal;
    Terminals &terminals;
    const Clock &clock;
    QString lockFolder;
    Intervals intervals;
    /// Says whether the journal is an older copy; null for a till without that question.
    ChainGuard *chain = nullptr;
    bool terminalPrints = true; ///< Whether the terminal prints the receipts.
};

} // namespace tillside

#pragma once

#include "core/journal/journal.h"

namespace tillside {

/// One payment of a report with its evidence.
struct ReportedPayment {
    PaymentRecord payment;
    std::vector<EventRecord> events;
};

/// What a report for support says of the journal.
struct ReportFacts {
    QString journal; ///< Its id.
    bool isCopy = false;
    int toCheck = 0; ///< Payments that a person has to find out about, at most kMostToCheck.
    std::vector<TerminalRecord> terminals;
    std::vector<ReportedPayment> payments; ///< The newest, the newest first.

    static constexpr int kMostToCheck = 1000;
    static constexpr int kPayments = 20;
};

/// Reads them, at one moment.
[[nodiscard]] JournalResult<ReportFacts> readReportFacts(const Journal &journal);

} // namespace tillside

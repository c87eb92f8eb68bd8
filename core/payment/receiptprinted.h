#pragma once

#include "core/journal/journalthread.h"
#include "core/receipt/receiptcopy.h"

#include <QDateTime>
#include <QFuture>

#include <vector>

namespace tillside {

/// Records that a printer took the receipt \a copy of \a payment at \a at, with the line
/// EvidenceCode::ReceiptPrinted and no other change. An error is logged; the next print of that
/// copy then does not say that it is one.
QFuture<JournalResult<Done>> noteReceiptPrinted(JournalThread &journal, const PaymentId &payment,
                                                ReceiptCopy copy, const QDateTime &at);

/// When the receipt \a copy was printed, oldest first, by \a events, which are all of its
/// payment's.
[[nodiscard]] std::vector<QDateTime> receiptPrints(const std::vector<EventRecord> &events,
                                                   ReceiptCopy copy);

} // namespace tillside

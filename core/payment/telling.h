#pragma once

#include "core/journal/journalthread.h"

#include <QDateTime>
#include <QFuture>

#include <vector>

namespace tillside {

/// Records that a person was told at \a at how the payments \a shown ended: each gets the line
/// EvidenceCode::Told and its PaymentRecord::toldAt in one transaction. \a shown is what the person
/// saw.
///
/// A payment is left as it is if it has not ended, stands otherwise by now than it was shown, or
/// was told before. So a person who was shown "declined" was not told of an approval that came
/// later.
///
/// It is off the payments' path: nothing waits for it. An error, which is logged, leaves the
/// payment untold, and the till asks about it before the same sale.
QFuture<JournalResult<Done>> tell(JournalThread &journal, const std::vector<PaymentRecord> &shown,
                                  const QDateTime &at);

} // namespace tillside

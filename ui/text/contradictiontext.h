#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside::texts {

/// For the summary: what the terminal said against the end of \a payment, beside what it had said
/// before; empty if it said nothing. Without \a events it only says that there is a contradiction.
[[nodiscard]] QString contradiction(const PaymentRecord &payment,
                                    const std::vector<EventRecord> &events, const QLocale &locale,
                                    const QDateTime &now);

} // namespace tillside::texts

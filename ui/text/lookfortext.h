#pragma once

#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

/// What to look for on the terminal, when only its own transaction list can tell.
[[nodiscard]] QString whatToLookFor(const PaymentRecord &payment, const QLocale &locale,
                                    const QDateTime &now);

} // namespace tillside::texts

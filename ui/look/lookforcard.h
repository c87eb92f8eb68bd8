#pragma once

#include "core/model/paymentrecord.h"
#include "ui/look/sidecard.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

/// What to look for in the terminal's own list to find out what became of \a payment.
[[nodiscard]] SideCardView lookForCard(const PaymentRecord &payment, const QLocale &locale,
                                       const QDateTime &now);

} // namespace tillside

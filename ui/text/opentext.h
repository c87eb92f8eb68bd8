#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// The summary of a payment that has not ended: since when, \a why (may be empty), and what to do
/// unless a person has already done it. See outcometext.h.
[[nodiscard]] QString open(const PaymentRecord &payment, const QString &why, const QLocale &locale,
                           const QDateTime &now);

} // namespace tillside::texts

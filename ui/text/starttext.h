#pragma once

#include "core/payment/paymentstart.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// Why a payment was not started. Names the payment in the way by amount, time and id; its date too
/// if it is not of the day of \a now.
[[nodiscard]] QString textOf(const StartFailure &failure, const QLocale &locale,
                             const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside::texts

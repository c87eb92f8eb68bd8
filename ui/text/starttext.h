#pragma once

#include "core/payment/paymentstart.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// Why a payment was not started. Names the blocking payment by amount, time and id, and by date
/// unless it is from the day of \a now.
[[nodiscard]] QString textOf(const StartFailure &failure, const QLocale &locale,
                             const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside::texts

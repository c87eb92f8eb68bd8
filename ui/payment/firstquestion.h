#pragma once

#include "core/payment/paymentdriver.h"
#include "ui/look/questionpage.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

/// The question before \a intent is started, as worded on the screen.
[[nodiscard]] Question firstQuestion(const PaymentQuestion &question, const PaymentIntent &intent,
                                     const QLocale &locale, const QDateTime &now);
/// The question before an approved \a payment is voided.
[[nodiscard]] Question voidQuestion(const PaymentRecord &payment, const QLocale &locale);

} // namespace tillside

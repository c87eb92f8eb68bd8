#pragma once

#include "core/payment/paymentdriver.h"
#include "ui/look/questionpage.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

/// What is asked before \a intent is started, in the words of the screen.
[[nodiscard]] Question firstQuestion(const PaymentQuestion &question, const PaymentIntent &intent,
                                     const QLocale &locale, const QDateTime &now);
/// Before an approved \a payment is undone.
[[nodiscard]] Question voidQuestion(const PaymentRecord &payment, const QLocale &locale);

} // namespace tillside

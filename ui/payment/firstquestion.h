#pragma once

#include "ui/common/questionpage.h"
#include "ui/payment/paymentdesk.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

/// What is asked before \a intent is started, in the words of the screen.
[[nodiscard]] Question firstQuestion(const PaymentDesk::FirstQuestion &question,
                                     const PaymentIntent &intent, const QLocale &locale,
                                     const QDateTime &now);
/// Before an approved \a payment is undone.
[[nodiscard]] Question voidQuestion(const PaymentRecord &payment, const QLocale &locale);

} // namespace tillside

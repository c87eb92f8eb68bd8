#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

// The summary of a payment that has ended; see outcometext.h. Each function takes only payments in
// the state of its name.

/// When, what that means, with which authorisation and card, with what extras.
[[nodiscard]] QString approved(const PaymentRecord &payment, const QLocale &locale,
                               const QDateTime &now);
/// \a withExtras: tip or other extras are in what was approved.
[[nodiscard]] QString approvedForLess(const PaymentRecord &payment, bool withExtras,
                                      const QLocale &locale);
[[nodiscard]] QString declined(const PaymentRecord &payment, const QLocale &locale);
[[nodiscard]] QString cancelled(const PaymentRecord &payment, const QLocale &locale);
/// \a why: sentences of evidence, may be empty.
[[nodiscard]] QString notCharged(const PaymentRecord &payment, const QString &why,
                                 const QLocale &locale);

} // namespace tillside::texts

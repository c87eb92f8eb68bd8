#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

// The summary of a payment that has ended; see outcometext.h. Each function accepts only payments
// in the state that it is named after.

/// When it was approved, what that means, the authorisation and card, and any extras.
[[nodiscard]] QString approved(const PaymentRecord &payment, const QLocale &locale,
                               const QDateTime &now);
/// \a withExtras: the approved amount includes a tip or other extras.
[[nodiscard]] QString approvedForLess(const PaymentRecord &payment, bool withExtras,
                                      const QLocale &locale);
[[nodiscard]] QString declined(const PaymentRecord &payment, const QLocale &locale);
[[nodiscard]] QString cancelled(const PaymentRecord &payment, const QLocale &locale);
/// \a why: sentences of evidence; may be empty.
[[nodiscard]] QString notCharged(const PaymentRecord &payment, const QString &why,
                                 const QLocale &locale);

/// The card of an approved payment, "••0010"; empty if its end is not known.
[[nodiscard]] QString cardEnd(const PaymentRecord &payment);

} // namespace tillside::texts

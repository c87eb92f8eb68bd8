#pragma once

#include "ui/text/outcometext.h"

namespace tillside::texts {

// How a payment ended; see outcometext.h. Each function accepts only payments in the state that it
// is named after.

/// When it was approved, what that means, the authorisation and card, and any extras. \a isLate:
/// the till learned it only after a silence, so the customer had paid before.
[[nodiscard]] Explanation approved(const PaymentRecord &payment, bool isLate, const QLocale &locale,
                                   const QDateTime &now);
/// \a withExtras: the approved amount includes a tip or other extras.
[[nodiscard]] Explanation approvedForLess(const PaymentRecord &payment, bool withExtras,
                                          const QLocale &locale);
[[nodiscard]] Explanation voided(const PaymentRecord &payment, const QLocale &locale);
[[nodiscard]] Explanation declined(const PaymentRecord &payment, const QLocale &locale);
[[nodiscard]] Explanation cancelled(const PaymentRecord &payment, const QLocale &locale);
/// \a why: sentences of evidence; may be empty.
[[nodiscard]] Explanation notCharged(const PaymentRecord &payment, const QString &why,
                                     const QLocale &locale);

/// The card of an approved payment, "••0010"; empty if its end is not known.
[[nodiscard]] QString cardEnd(const PaymentRecord &payment);

/// When the till learned how \a payment ended.
[[nodiscard]] QString learnedAt(const PaymentRecord &payment, const QLocale &locale,
                                const QDateTime &now);

} // namespace tillside::texts

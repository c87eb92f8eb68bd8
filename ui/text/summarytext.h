#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

// The parts of summary(); see outcomemessages.h. Each takes only payments in states of its name.

/// Of `Approved`: when, what that means, with which authorisation and card, with what extras.
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

/// Of a payment that has not ended: since when, \a why (may be empty), and what to do unless
/// a person did it already.
[[nodiscard]] QString open(const PaymentRecord &payment, const QString &why, const QLocale &locale,
                           const QDateTime &now);

/// How a person settled \a payment by hand, and whether the terminal said otherwise later; empty
/// if nobody did.
[[nodiscard]] QString settledByHand(const PaymentRecord &payment, const QLocale &locale,
                                    const QDateTime &now);

} // namespace tillside::texts

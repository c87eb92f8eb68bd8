#pragma once

#include "core/journal/records.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::messages {

// The parts of summary(); see outcomemessages.h. Each takes only payments in states of its name.

/// Of `Approved`: when, with which authorisation and card, with what extras.
[[nodiscard]] QString approved(const PaymentRecord &payment, const QLocale &locale,
                               const QDateTime &now);
[[nodiscard]] QString approvedForLess(const PaymentRecord &payment, const QLocale &locale);
[[nodiscard]] QString voided();
[[nodiscard]] QString declined(const PaymentRecord &payment);
[[nodiscard]] QString cancelled();
/// \a why: sentences of evidence, may be empty.
[[nodiscard]] QString notCharged(const QString &why);

/// Of a payment that has not ended: since when, \a why (may be empty), and what to do unless
/// a person did it already.
[[nodiscard]] QString open(const PaymentRecord &payment, const QString &why, const QLocale &locale,
                           const QDateTime &now);

/// How a person settled \a payment by hand, and whether the terminal said otherwise later; empty
/// if nobody did.
[[nodiscard]] QString settledByHand(const PaymentRecord &payment, const QLocale &locale,
                                    const QDateTime &now);

} // namespace tillside::messages

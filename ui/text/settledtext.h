#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside::texts {

// What a person recorded about a payment by hand. The choices that they had are in
// TypeWords::markedDone and markedNotDone.

/// For the summary: how \a payment was marked by hand, and whether the terminal said otherwise
/// later; empty if it was not.
[[nodiscard]] QString settledByHand(const PaymentRecord &payment, const QLocale &locale,
                                    const QDateTime &now);

/// As a line of evidence: the caller replaces %1 with what they saw and noted.
[[nodiscard]] QString settledEvidence(PaymentType type, SettledAs as);

} // namespace tillside::texts

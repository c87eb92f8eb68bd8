#pragma once

#include "core/model/paymentrecord.h"

#include <QString>

namespace tillside::texts {

// Settling by hand in the words of one type of payment: a void that happened must not read as money
// that was taken, nor a pre-authorisation as more than a hold.

/// The two choices of a person who looked at the terminal, and what the button then does.
struct SettledChoices {
    QString charged; ///< What SettledAs::Charged means: "The terminal charged it"
    QString notCharged;
    QString settleAsCharged; ///< "Settle as charged"
    QString settleAsNotCharged;
};
[[nodiscard]] SettledChoices settledChoices(PaymentType type);

/// That a person settled it, for the summary: %1 is to be the time, %2 what they read.
[[nodiscard]] QString settledSentence(PaymentType type, SettledAs as);

/// The same as a line of evidence: %1 is to be what they saw and noted.
[[nodiscard]] QString settledEvidence(PaymentType type, SettledAs as);

} // namespace tillside::texts

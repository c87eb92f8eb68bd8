#pragma once

#include "core/model/paymentrecord.h"
#include "ui/look/facts.h"

#include <QDateTime>
#include <QLocale>

#include <vector>

namespace tillside {

/// What can be looked up about \a payment or read aloud: when it was sent, its authorisation and
/// card, the bank's code, \a terminal unless that is empty, and its numbers.
[[nodiscard]] std::vector<Fact> paymentFacts(const PaymentRecord &payment, const QString &terminal,
                                             const QLocale &locale, const QDateTime &now);

} // namespace tillside

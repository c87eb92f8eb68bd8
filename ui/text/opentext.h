#pragma once

#include "ui/text/outcometext.h"

namespace tillside::texts {

/// A payment that has not ended: what to do, unless a person has already done it, and since when
/// and \a why (may be empty) it is not known.
[[nodiscard]] Explanation open(const PaymentRecord &payment, const QString &why,
                               const QLocale &locale, const QDateTime &now);

} // namespace tillside::texts

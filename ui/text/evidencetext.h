#pragma once

#include "core/model/evidence.h"
#include "core/model/evidencecode.h"
#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

/// What one line of a payment's evidence says, in one sentence or two; without its time, which
/// stands beside it. Figures are in the money of \a payment. A code that only a later version knows
/// is shown as it is.
[[nodiscard]] QString evidenceText(const Evidence &evidence, const PaymentRecord &payment,
                                   const QLocale &locale);

} // namespace tillside::texts

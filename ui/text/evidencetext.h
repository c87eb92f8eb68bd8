#pragma once

#include "core/model/evidence.h"
#include "core/model/evidencecode.h"
#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

/// One line of a payment's evidence in one or two sentences, without its time, which is shown
/// beside it. Figures are in the currency of \a payment. A code that only a later version knows is
/// shown unchanged.
[[nodiscard]] QString evidenceText(const Evidence &evidence, const PaymentRecord &payment,
                                   const QLocale &locale);

} // namespace tillside::texts

#pragma once

#include "core/model/paymentterms.h"

#include <QString>

namespace tillside::texts {

/// The outcome words of one type of payment, by how it ended. A void or refund that did not happen
/// must not read as if nothing had been charged, nor one that did as if something had.
struct EndWords {
    QString approved; ///< "Approved", "Refunded"
    QString approvedForLess;
    QString thenVoided;
    QString declined;
    QString cancelled;
    QString notCharged;
};
[[nodiscard]] EndWords endWords(PaymentType type);

} // namespace tillside::texts

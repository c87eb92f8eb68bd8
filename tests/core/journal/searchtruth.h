#pragma once

#include "core/journal/listedpayment.h"
#include "core/journal/paymentfilter.h"
#include "core/model/paymentrecord.h"

#include <vector>

/// What a search must find, told from the records alone, one after the other, without SQL.
namespace truth {

/// How \a payment stands, by the words of standing.h.
[[nodiscard]] tillside::Standing standingOf(const tillside::PaymentRecord &payment);

[[nodiscard]] bool fits(const tillside::PaymentRecord &payment,
                        const tillside::PaymentFilter &filter);

/// The ids of those of \a payments, which are in the order in which they were recorded, that fit
/// \a filter: by the second in which they began, the newest first, and the last recorded first
/// within it.
[[nodiscard]] std::vector<tillside::PaymentId> found(
    const std::vector<tillside::PaymentRecord> &payments, const tillside::PaymentFilter &filter);

} // namespace truth

#include "core/payment/amendment.h"

namespace tillside {

JournalResult<std::optional<PaymentRecord>> amend(Journal &journal, const PaymentId &id,
                                                  const Amend &change)
{
    for (;;) {
        const auto found = journal.payment(id);
        if (!found)
            return found.error();
        const auto amended = found.value() ? change(*found.value()) : std::nullopt;
        if (!amended)
            return std::optional<PaymentRecord>();
        const auto written = journal.update(amended->payment, {amended->evidence});
        if (written)
            return std::optional(written.value());
        if (written.error() != JournalError::Stale)
            return written.error();
    }
}

} // namespace tillside

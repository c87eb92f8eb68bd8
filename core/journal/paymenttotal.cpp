#include "core/journal/paymenttotal.h"

#include <utility>

namespace tillside {

std::optional<PaymentTotal> totalFromRow(const Row &row)
{
    RowReader reader(row);
    PaymentTotal total;
    total.type = reader.oneOf(kPaymentTypes);
    total.standing = reader.oneOf(kStandings);
    total.count = reader.integer();
    total.asked = reader.money();
    const qint64 approved = reader.integer();
    const Extras extras = reader.extras();
    const bool counts = hasMovedMoney(total.standing);
    total.approved = Money(counts ? approved : 0, total.asked.currency(), total.asked.decimals());
    total.extras = counts ? extras : Extras();
    return reader.isGood() ? std::optional(std::move(total)) : std::nullopt;
}

} // namespace tillside

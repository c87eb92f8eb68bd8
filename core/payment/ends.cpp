#include "core/payment/ends.h"

#include "core/payment/paymentrules.h"

#include <algorithm>
#include <iterator>

namespace tillside {

JournalResult<std::vector<PaymentRecord>> endsToAskAbout(const Journal &journal,
                                                         const std::optional<TerminalId> &terminal)
{
    const auto found
        = journal.payments({.terminal = terminal, .askAgainOnly = true, .oldestFirst = true});
    if (!found)
        return found.error();
    std::vector<PaymentRecord> ends;
    for (const PaymentRecord &payment : found.value()) {
        const auto where = journal.terminal(payment.terminal);
        if (!where)
            return where.error();
        if (where.value() && !where.value()->forgottenAt)
            ends.push_back(payment);
    }
    return ends;
}

JournalResult<std::vector<PaymentRecord>> contradictedEnds(const Journal &journal)
{
    const auto found = journal.payments({.contradictedOnly = true, .oldestFirst = true});
    if (!found)
        return found.error();
    std::vector<PaymentRecord> ends;
    std::copy_if(found.value().begin(), found.value().end(), std::back_inserter(ends),
                 isEndInDoubt);
    return ends;
}

} // namespace tillside

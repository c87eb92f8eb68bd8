#include "core/payment/followups.h"

#include "core/payment/paymentrules.h"

namespace tillside {

JournalResult<std::vector<PaymentRecord>> followUpsOf(const Journal &journal,
                                                      const PaymentId &original)
{
    auto followUps = journal.payments({.original = original});
    if (!followUps)
        return followUps;
    for (PaymentRecord &follow : followUps.value()) {
        const auto voids = journal.payments({.original = follow.id});
        if (!voids)
            return voids.error();
        if (isVoided(follow, voids.value()))
            follow.state = PaymentState::Voided;
    }
    return followUps;
}

} // namespace tillside

#include "core/payment/followupcheck.h"

#include "core/payment/followups.h"

#include <vector>

namespace tillside {

namespace {

std::optional<ActionRefusal> refusalOf(const PaymentIntent &intent, const PaymentRecord &original,
                                       const std::vector<PaymentRecord> &followUps)
{
    if (original.terminal != intent.terminal.id)
        return ActionRefusal::OtherTerminal;
    switch (intent.type) {
    case PaymentType::Void: return mayVoid(original, followUps);
    case PaymentType::Capture:
    case PaymentType::Refund:
        // The terminal may have been paired again with another money since.
        if (intent.amount.currency() != intent.terminal.currency
            || intent.amount.decimals() != intent.terminal.decimals)
            return ActionRefusal::OtherCurrency;
        break;
    case PaymentType::Sale:
    case PaymentType::PreAuth: Q_UNREACHABLE();
    }
    return intent.type == PaymentType::Capture ? mayCapture(original, followUps, intent.amount)
                                               : mayRefund(original, followUps, intent.amount);
}

} // namespace

JournalResult<FollowUpCheck> checkFollowUp(const Journal &journal, const PaymentIntent &intent)
{
    const auto original = journal.payment(*intent.original);
    if (!original)
        return original.error();
    const auto followUps = followUpsOf(journal, *intent.original);
    if (!followUps)
        return followUps.error();
    const PaymentRecord &payment = original.value().value();
    return FollowUpCheck{.original = payment,
                         .refused = refusalOf(intent, payment, followUps.value())};
}

} // namespace tillside

#include "tests/model/decisions.h"

#include "core/payment/paymentrules.h"

using namespace tillside;

namespace model {

namespace {

/// isSameSale; type, amount and original are always the same within one intent.
bool isTheSame(State state)
{
    return outcomeOf(state) == Outcome::Approved && state != State::Voided;
}

/// PaymentStart::onChecked.
GuardSays guardOf(State state, bool lookedAt)
{
    if (!isEnded(state) && !lookedAt)
        return GuardSays::Unresolved;
    return isTheSame(state) ? GuardSays::FoundApproved : GuardSays::GoOn;
}

} // namespace

Decisions product()
{
    return {.next = next,
            .judgePost = [](const PaymentRecord &payment,
                            const CallResult &result) { return judgePost(payment, result); },
            .judge = judge,
            .judgeByOriginal = judgeByOriginal,
            .askTarget = askTarget,
            .unanswered = [] { return PaymentEvent::Silence; },
            .isTheSameSale = isTheSame,
            .guard = guardOf};
}

} // namespace model

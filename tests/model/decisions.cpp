#include "tests/model/decisions.h"

#include "core/payment/paymentrules.h"

using namespace tillside;

namespace model {

namespace {

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

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

/// PaymentSession::hear, for words that are not on record yet. The facts matter only to an approval
/// for another amount, which the model's terminal does not give.
std::optional<LaterWord> laterWordOf(const PaymentRecord &payment, const Judgement &judgement)
{
    return laterWord(payment, judgement, payment, endAgainst(payment, judgement, payment), now());
}

bool asksAgain(const PaymentRecord &payment)
{
    return timeToAskAgain(payment, now(), std::chrono::milliseconds(0)).has_value();
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
            .laterWord = laterWordOf,
            .asksAgain = asksAgain,
            .waitsToConfirm = true,
            .unanswered = [] { return PaymentEvent::Silence; },
            .isTheSameSale = isTheSame,
            .guard = guardOf};
}

} // namespace model

#include "core/payment/paymentrules.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// How long a UTI belongs to one payment, with ten days to spare.
constexpr qint64 kUtiDays = 80;

/// An end that lies further than this in the future, in seconds, was written by another clock.
constexpr qint64 kClockIsSet = 60;

bool holds(const std::vector<PaymentId> &ids, const PaymentId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isApprovedFor(const std::vector<PaymentRecord> &followUps, PaymentType type)
{
    return std::any_of(followUps.begin(), followUps.end(), [type](const PaymentRecord &follow) {
        return follow.type == type && follow.state != PaymentState::Voided
            && outcomeOf(follow.state) == Outcome::Approved;
    });
}

/// Whether a follow-up of \a type has happened: the terminal approved it, or a person saw that it
/// did.
bool hasHappened(const std::vector<PaymentRecord> &followUps, PaymentType type)
{
    const auto wasSeen = [type](const PaymentRecord &follow) {
        // The terminal's plain word wins over a settlement before it.
        const bool isTheLastWord = !isEnded(follow.state) || follow.contradictedAt;
        return follow.type == type && isTheLastWord && follow.settled
            && follow.settled->as == SettledAs::Charged;
    };
    return isApprovedFor(followUps, type)
        || std::any_of(followUps.begin(), followUps.end(), wasSeen);
}

/// Whether a follow-up may have happened: its outcome is not known, and no person has settled it.
bool hasOpen(const std::vector<PaymentRecord> &followUps)
{
    return std::any_of(followUps.begin(), followUps.end(), [](const PaymentRecord &follow) {
        return !isEnded(follow.state) && !follow.settled;
    });
}

bool isOfSameMoney(const Money &a, const Money &b)
{
    return a.currency() == b.currency() && a.decimals() == b.decimals();
}

/// What a void and a capture have in common.
bool isUndone(const PaymentRecord &original, const std::vector<PaymentRecord> &followUps)
{
    return isVoided(original, followUps) || hasHappened(followUps, PaymentType::Void);
}

} // namespace

QLatin1StringView nameOf(ActionRefusal refusal)
{
    switch (refusal) {
    case ActionRefusal::NotApproved: return "not-approved"_L1;
    case ActionRefusal::NotVoidable: return "not-voidable"_L1;
    case ActionRefusal::AlreadyVoided: return "already-voided"_L1;
    case ActionRefusal::NotAPreAuth: return "not-a-preauth"_L1;
    case ActionRefusal::AlreadyCaptured: return "already-captured"_L1;
    case ActionRefusal::AlreadyRefunded: return "already-refunded"_L1;
    case ActionRefusal::VoidTheCapture: return "void-the-capture"_L1;
    case ActionRefusal::FollowUpOpen: return "follow-up-open"_L1;
    case ActionRefusal::OtherCurrency: return "other-currency"_L1;
    case ActionRefusal::MoreThanHeld: return "more-than-held"_L1;
    case ActionRefusal::NotUnresolved: return "not-unresolved"_L1;
    case ActionRefusal::AlreadySettled: return "already-settled"_L1;
    }
    Q_UNREACHABLE();
}

bool isVoided(const PaymentRecord &payment, const std::vector<PaymentRecord> &followUps)
{
    return payment.state == PaymentState::Voided || isApprovedFor(followUps, PaymentType::Void);
}

std::optional<ActionRefusal> mayVoid(const PaymentRecord &original,
                                     const std::vector<PaymentRecord> &followUps)
{
    if (original.type == PaymentType::Void)
        return ActionRefusal::NotVoidable;
    if (isUndone(original, followUps))
        return ActionRefusal::AlreadyVoided;
    if (hasHappened(followUps, PaymentType::Capture))
        return ActionRefusal::VoidTheCapture;
    if (hasHappened(followUps, PaymentType::Refund))
        return ActionRefusal::AlreadyRefunded;
    if (outcomeOf(original.state) != Outcome::Approved || !original.uti)
        return ActionRefusal::NotApproved;
    if (hasOpen(followUps))
        return ActionRefusal::FollowUpOpen;
    return std::nullopt;
}

std::optional<ActionRefusal> mayCapture(const PaymentRecord &original,
                                        const std::vector<PaymentRecord> &followUps,
                                        const Money &amount)
{
    if (original.type != PaymentType::PreAuth)
        return ActionRefusal::NotAPreAuth;
    if (isUndone(original, followUps))
        return ActionRefusal::AlreadyVoided;
    if (hasHappened(followUps, PaymentType::Capture))
        return ActionRefusal::AlreadyCaptured;
    if (outcomeOf(original.state) != Outcome::Approved || !original.uti)
        return ActionRefusal::NotApproved;
    if (hasOpen(followUps))
        return ActionRefusal::FollowUpOpen;
    const Money held = original.approved.value_or(original.amount);
    if (!isOfSameMoney(amount, held))
        return ActionRefusal::OtherCurrency;
    if (amount.minor() > held.minor())
        return ActionRefusal::MoreThanHeld;
    return std::nullopt;
}

std::optional<ActionRefusal> maySettle(const PaymentRecord &payment)
{
    if (isToCheck(payment))
        return std::nullopt;
    return isEnded(payment.state) && !payment.contradictedAt ? ActionRefusal::NotUnresolved
                                                             : ActionRefusal::AlreadySettled;
}

bool asksForTheSame(const PaymentRecord &payment, const PaymentIntent &intent)
{
    return payment.type == intent.type && payment.amount == intent.amount
        && payment.original == intent.original;
}

bool isSameSale(const PaymentRecord &payment, const PaymentIntent &intent)
{
    return outcomeOf(payment.state) == Outcome::Approved && payment.state != PaymentState::Voided
        && asksForTheSame(payment, intent) && !holds(intent.again, payment.id);
}

bool wasLookedAt(const PaymentRecord &payment, const PaymentIntent &intent)
{
    return intent.despiteUnresolved || holds(intent.lookedAt, payment.id);
}

bool isContradicted(const PaymentRecord &payment)
{
    // A person who settles a contradicted end has seen both answers.
    if (!payment.settled || !isEnded(payment.state) || payment.contradictedAt)
        return false;
    const bool happened = outcomeOf(payment.state) == Outcome::Approved;
    return happened != (payment.settled->as == SettledAs::Charged);
}

bool isEndInDoubt(const PaymentRecord &payment)
{
    return payment.contradictedAt
        && (!payment.settled || payment.settled->at < *payment.contradictedAt);
}

bool isToCheck(const PaymentRecord &payment)
{
    return isEndInDoubt(payment) || (!isEnded(payment.state) && !payment.settled);
}

std::optional<Uti> askTarget(const PaymentRecord &payment)
{
    if (payment.uti)
        return payment.uti;
    return payment.type == PaymentType::Void ? payment.originalUti : std::nullopt;
}

bool tookMoneyAfterAll(const PaymentRecord &payment)
{
    return payment.contradictedAt && payment.endedAt == payment.contradictedAt
        && outcomeOf(payment.state) == Outcome::Approved && payment.state != PaymentState::Voided;
}

bool isEndDue(const PaymentRecord &payment, const QDateTime &now)
{
    if (!payment.askAgainAt || !isYoungEnoughToApply(payment, now))
        return false;
    // A clock that was ahead when the payment ended and was set right since must not hide it.
    const bool endsInTheFuture = payment.endedAt && now.secsTo(*payment.endedAt) > kClockIsSet;
    return *payment.askAgainAt <= now || endsInTheFuture;
}

std::optional<QDateTime> timeToAskAgain(const PaymentRecord &payment, const QDateTime &now,
                                        std::chrono::milliseconds later)
{
    const bool tookMoney = outcomeOf(payment.state) == Outcome::Approved;
    return tookMoney || !payment.uti ? std::nullopt : std::optional(now.addMSecs(later.count()));
}

bool isYoungEnoughToApply(const PaymentRecord &payment, const QDateTime &now)
{
    return payment.startedAt.daysTo(now) < kUtiDays;
}

bool mayReuseUti(const PaymentRecord &old, const QDateTime &now)
{
    return isEnded(old.state) && old.endedAt && old.endedAt->daysTo(now) > kUtiDays;
}

} // namespace tillside

#include "core/payment/paymentrules.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// How long a UTI belongs to one payment, with ten days to spare.
constexpr qint64 kUtiDays = 80;

bool isApprovedFor(const std::vector<PaymentRecord> &followUps, PaymentType type)
{
    return std::any_of(followUps.begin(), followUps.end(), [type](const PaymentRecord &follow) {
        return follow.type == type && follow.state != PaymentState::Voided
            && outcomeOf(follow.state) == Outcome::Approved;
    });
}

/// Whether a follow-up may have happened: its outcome is not known, and no person saw that it did
/// not.
bool hasOpen(const std::vector<PaymentRecord> &followUps)
{
    return std::any_of(followUps.begin(), followUps.end(), [](const PaymentRecord &follow) {
        const bool seenNotToBe = follow.settled && follow.settled->as == SettledAs::NotCharged;
        return !isEnded(follow.state) && !seenNotToBe;
    });
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
    case ActionRefusal::FollowUpOpen: return "follow-up-open"_L1;
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
    if (isVoided(original, followUps))
        return ActionRefusal::AlreadyVoided;
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
    if (isVoided(original, followUps))
        return ActionRefusal::AlreadyVoided;
    if (isApprovedFor(followUps, PaymentType::Capture))
        return ActionRefusal::AlreadyCaptured;
    if (outcomeOf(original.state) != Outcome::Approved || !original.uti)
        return ActionRefusal::NotApproved;
    if (hasOpen(followUps))
        return ActionRefusal::FollowUpOpen;
    if (amount.minor() > original.approved.value_or(original.amount).minor())
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

bool isSameSale(const PaymentRecord &payment, const PaymentIntent &intent)
{
    const auto &known = intent.again;
    return outcomeOf(payment.state) == Outcome::Approved && payment.state != PaymentState::Voided
        && payment.type == intent.type && payment.amount == intent.amount
        && payment.original == intent.original
        && std::find(known.begin(), known.end(), payment.id) == known.end();
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
    return payment.askAgainAt && *payment.askAgainAt <= now && isYoungEnoughToApply(payment, now);
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

#include "core/payment/paymentrules.h"

#include "core/model/lastfour.h"

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

/// Whether a follow-up may have happened: its outcome is not known or in doubt, and no person has
/// settled it since.
bool hasOpen(const std::vector<PaymentRecord> &followUps)
{
    return std::any_of(followUps.begin(), followUps.end(), isToCheck);
}

/// Whether the money of \a refund went to the customer, or may have.
bool mayHavePaidBack(const PaymentRecord &refund)
{
    if (refund.type != PaymentType::Refund)
        return false;
    switch (standingOf(refund)) {
    case Standing::Approved:
    case Standing::NotKnown:
    case Standing::Contradicted: return true;
    case Standing::Settled: return refund.settled->as == SettledAs::Charged;
    case Standing::Voided:
    case Standing::Declined:
    case Standing::Cancelled:
    case Standing::NotCharged: return false;
    }
    Q_UNREACHABLE();
}

/// Whether \a payment took its money, by the terminal's word or by that of the person who settled
/// it.
bool tookMoney(const PaymentRecord &payment)
{
    const Standing standing = standingOf(payment);
    return standing == Standing::Approved
        || (standing == Standing::Settled && payment.settled->as == SettledAs::Charged);
}

bool isVoidOpen(const std::vector<PaymentRecord> &followUps)
{
    return std::any_of(followUps.begin(), followUps.end(), [](const PaymentRecord &follow) {
        return follow.type == PaymentType::Void && isToCheck(follow);
    });
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
    case ActionRefusal::OtherTerminal: return "other-terminal"_L1;
    case ActionRefusal::OtherCurrency: return "other-currency"_L1;
    case ActionRefusal::MoreThanHeld: return "more-than-held"_L1;
    case ActionRefusal::NotRefundable: return "not-refundable"_L1;
    case ActionRefusal::MoreThanPaid: return "more-than-paid"_L1;
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
    if (!amount.hasSameUnit(held))
        return ActionRefusal::OtherCurrency;
    if (amount.minor() > held.minor())
        return ActionRefusal::MoreThanHeld;
    return std::nullopt;
}

std::optional<ActionRefusal> mayRefund(const PaymentRecord &original,
                                       const std::vector<PaymentRecord> &followUps,
                                       const Money &amount)
{
    if (original.type != PaymentType::Sale && original.type != PaymentType::Capture)
        return ActionRefusal::NotRefundable;
    if (isUndone(original, followUps))
        return ActionRefusal::AlreadyVoided;
    if (!tookMoney(original))
        return ActionRefusal::NotApproved;
    if (isVoidOpen(followUps))
        return ActionRefusal::FollowUpOpen;
    const Money left = leftToRefund(original, followUps);
    if (!amount.hasSameUnit(left))
        return ActionRefusal::OtherCurrency;
    return amount.minor() > left.minor() ? std::optional(ActionRefusal::MoreThanPaid)
                                         : std::nullopt;
}

Money leftToRefund(const PaymentRecord &original, const std::vector<PaymentRecord> &followUps)
{
    const Money paid = original.approved.value_or(original.amount);
    qint64 left = paid.minor();
    for (const PaymentRecord &follow : followUps) {
        if (!mayHavePaidBack(follow))
            continue;
        const qint64 returned = follow.approved.value_or(follow.amount).minor();
        const bool isSure = standingOf(follow) == Standing::Approved;
        left -= isSure ? returned : std::max(returned, follow.amount.minor());
    }
    return {std::max<qint64>(left, 0), paid.currency(), paid.decimals()};
}

bool isToOtherCard(const PaymentRecord &refund, const PaymentRecord &original)
{
    const QString to = lastFour(refund.card);
    const QString paid = lastFour(original.card);
    return refund.type == PaymentType::Refund && !to.isEmpty() && !paid.isEmpty() && to != paid;
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
    // A refund that names no original may be of any, so it may repeat one that does.
    const bool isUnnamed
        = intent.type == PaymentType::Refund && (!payment.original || !intent.original);
    return payment.type == intent.type && payment.amount == intent.amount
        && (isUnnamed || payment.original == intent.original);
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

Standing standingOf(const PaymentRecord &payment)
{
    if (isEndInDoubt(payment))
        return Standing::Contradicted;
    if (payment.settled && (!isEnded(payment.state) || payment.contradictedAt))
        return Standing::Settled;
    switch (outcomeOf(payment.state)) {
    case Outcome::Approved:
        return payment.state == PaymentState::Voided ? Standing::Voided : Standing::Approved;
    case Outcome::Declined: return Standing::Declined;
    case Outcome::Cancelled: return Standing::Cancelled;
    case Outcome::NotCharged: return Standing::NotCharged;
    case Outcome::Unresolved: return Standing::NotKnown;
    }
    Q_UNREACHABLE();
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

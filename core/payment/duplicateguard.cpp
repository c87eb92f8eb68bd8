#include "core/payment/duplicateguard.h"

#include "core/payment/paymentrules.h"

#include <algorithm>

namespace tillside {

namespace {

constexpr std::chrono::hours kMayComeBack{12};

/// More payments than a shop's terminals can approve within the window.
constexpr int kNewest = 50;

/// More payments than a shop's terminals can take in a working day.
constexpr int kNewestLater = 5000;

bool holds(const std::vector<PaymentId> &ids, const PaymentId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Whether a person or a program gave the reference; otherwise it is the payment's own id.
bool hasGivenReference(const PaymentRecord &payment)
{
    return payment.reference.text() != payment.id.text();
}

bool isAnotherSaleByReference(const PaymentRecord &payment, const PaymentIntent &intent)
{
    return intent.reference && hasGivenReference(payment) && payment.reference != *intent.reference;
}

/// Also true for an approval slightly after \a now: clocks are set back.
bool isRecent(const PaymentRecord &payment, const QDateTime &now)
{
    const qint64 milliseconds = payment.endedAt.value_or(payment.startedAt).msecsTo(now);
    return std::abs(milliseconds) < std::chrono::milliseconds(DuplicateGuard::kWindow).count();
}

/// Whether \a payment took the money of \a intent and still has it: no void of it was approved.
JournalResult<bool> holdsTheMoney(const Journal &journal, const PaymentRecord &payment,
                                  const PaymentIntent &intent)
{
    if (!isSameSale(payment, intent))
        return false;
    const auto followUps = journal.payments({.original = payment.id});
    if (!followUps)
        return followUps.error();
    return !isVoided(payment, followUps.value());
}

} // namespace

void DuplicateGuard::expect(const PaymentId &payment)
{
    if (!holds(m_untold, payment) && !holds(m_told, payment))
        m_untold.push_back(payment);
}

void DuplicateGuard::drop(const PaymentId &payment)
{
    std::erase(m_untold, payment);
}

void DuplicateGuard::told(const PaymentId &payment)
{
    drop(payment);
    if (!holds(m_told, payment))
        m_told.push_back(payment);
}

JournalResult<std::optional<PaymentRecord>> findUntold(const Journal &journal,
                                                       const PaymentIntent &intent)
{
    for (const PaymentId &id : intent.untold) {
        auto payment = journal.payment(id);
        if (!payment)
            return payment.error();
        if (!payment.value())
            continue;
        const auto holds = holdsTheMoney(journal, *payment.value(), intent);
        if (!holds)
            return holds.error();
        if (holds.value())
            return payment;
    }
    return std::optional<PaymentRecord>();
}

JournalResult<std::optional<PaymentRecord>> findRecent(const Journal &journal,
                                                       const PaymentIntent &intent,
                                                       const QDateTime &now)
{
    if (!intent.asksSameAmount || intent.original)
        return std::optional<PaymentRecord>();
    const auto newest = journal.payments({.limit = kNewest});
    if (!newest)
        return newest.error();
    for (const PaymentRecord &payment : newest.value()) {
        const bool isTooSoon = isRecent(payment, now) || payment.id == intent.justApproved;
        if (!isTooSoon || isAnotherSaleByReference(payment, intent))
            continue;
        const auto holds = holdsTheMoney(journal, payment, intent);
        if (!holds)
            return holds.error();
        if (holds.value())
            return std::optional(payment);
    }
    return std::optional<PaymentRecord>();
}

JournalResult<std::optional<PaymentRecord>> findChargedAgain(const Journal &journal,
                                                             const PaymentRecord &payment)
{
    const auto later
        = journal.payments({.after = payment.id, .oldestFirst = true, .limit = kNewestLater});
    if (!later)
        return later.error();
    PaymentIntent same{.type = payment.type, .amount = payment.amount};
    same.original = payment.original;
    if (hasGivenReference(payment))
        same.reference = payment.reference;
    for (const PaymentRecord &other : later.value()) {
        if (isAnotherSaleByReference(other, same) || !mayBeTriedAgain(payment, other.startedAt))
            continue;
        const auto holds = holdsTheMoney(journal, other, same);
        if (!holds)
            return holds.error();
        if (holds.value())
            return std::optional(other);
    }
    return std::optional<PaymentRecord>();
}

bool mayBeTriedAgain(const PaymentRecord &payment, const QDateTime &now)
{
    const QDateTime end = payment.endedAt.value_or(payment.startedAt);
    return end.secsTo(now) < std::chrono::seconds(kMayComeBack).count();
}

} // namespace tillside

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
    return std::abs(milliseconds) < std::chrono::milliseconds(kSameAmountWindow).count();
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

/// Whether a customer whose \a payment seemed to fail may have paid at \a later instead.
bool mayBeTriedAgain(const PaymentRecord &payment, const QDateTime &later)
{
    const QDateTime end = payment.endedAt.value_or(payment.startedAt);
    return end.secsTo(later) < std::chrono::seconds(kMayComeBack).count();
}

} // namespace

JournalResult<std::optional<PaymentRecord>> findUntold(const Journal &journal,
                                                       const PaymentIntent &intent)
{
    const auto untold = journal.payments({.type = intent.type,
                                          .minor = intent.amount.minor(),
                                          .untoldOnly = true,
                                          .oldestFirst = true});
    if (!untold)
        return untold.error();
    for (const PaymentRecord &payment : untold.value()) {
        const auto holds = holdsTheMoney(journal, payment, intent);
        if (!holds)
            return holds.error();
        if (holds.value())
            return std::optional(payment);
    }
    return std::optional<PaymentRecord>();
}

JournalResult<std::optional<PaymentRecord>> findOpenElsewhere(const Journal &journal,
                                                              const PaymentIntent &intent)
{
    const auto open = journal.payments({.type = intent.type,
                                        .minor = intent.amount.minor(),
                                        .unresolvedOnly = true,
                                        .oldestFirst = true});
    if (!open)
        return open.error();
    const auto found
        = std::find_if(open.value().begin(), open.value().end(), [&](const PaymentRecord &payment) {
              return payment.terminal != intent.terminal.id && !payment.settled
                  && asksForTheSame(payment, intent) && !wasLookedAt(payment, intent);
          });
    return found == open.value().end() ? std::optional<PaymentRecord>() : std::optional(*found);
}

JournalResult<std::optional<PaymentRecord>> findRecent(const Journal &journal,
                                                       const PaymentIntent &intent,
                                                       const QDateTime &now)
{
    const bool knowsBetter = intent.original && intent.type != PaymentType::Refund;
    if (!intent.asksSameAmount || knowsBetter)
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

} // namespace tillside

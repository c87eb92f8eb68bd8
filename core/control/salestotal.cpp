#include "core/control/salestotal.h"

#include "core/payment/paymentrules.h"

#include <algorithm>

namespace tillside {

namespace {

/// Whether the money of its original went back, or may have.
bool mayHaveVoided(const PaymentRecord &payment)
{
    if (payment.type != PaymentType::Void || !payment.original)
        return false;
    if (isEnded(payment.state) && outcomeOf(payment.state) == Outcome::Approved)
        return true;
    if (payment.settled)
        return payment.settled->as == SettledAs::Charged;
    return payment.contradictedAt || !isEnded(payment.state);
}

/// What a person settled counts as they settled it. A doubt counts only if the terminal has said
/// "approved" last.
bool hasTheMoney(const PaymentRecord &payment)
{
    switch (standingOf(payment)) {
    case Standing::Approved: return true;
    case Standing::Settled: return payment.settled->as == SettledAs::Charged;
    case Standing::Contradicted: return tookMoneyAfterAll(payment);
    case Standing::Voided:
    case Standing::Declined:
    case Standing::Cancelled:
    case Standing::NotCharged:
    case Standing::NotKnown: return false;
    }
    Q_UNREACHABLE();
}

bool isSale(const PaymentRecord &payment, const QDateTime &from, const QDateTime &to)
{
    return payment.type == PaymentType::Sale && payment.startedAt >= from && payment.startedAt < to
        && hasTheMoney(payment);
}

void add(std::vector<SalesTotal> &totals, const Money &money)
{
    const auto same = std::find_if(totals.begin(), totals.end(), [&money](const SalesTotal &total) {
        return total.sum.currency() == money.currency() && total.sum.decimals() == money.decimals();
    });
    if (same == totals.end()) {
        totals.push_back({.count = 1, .sum = money});
        return;
    }
    ++same->count;
    same->sum = Money(same->sum.minor() + money.minor(), money.currency(), money.decimals());
}

} // namespace

std::vector<SalesTotal> salesBetween(const QDateTime &from, const QDateTime &to,
                                     const std::vector<PaymentRecord> &payments)
{
    std::vector<SalesTotal> totals;
    std::vector<PaymentId> voided; // A void comes after its original, so it is met first.
    for (const PaymentRecord &payment : payments) {
        const bool isVoided = std::find(voided.begin(), voided.end(), payment.id) != voided.end();
        if (mayHaveVoided(payment))
            voided.push_back(*payment.original);
        else if (isSale(payment, from, to) && !isVoided)
            add(totals, payment.approved.value_or(payment.amount));
    }
    return totals;
}

} // namespace tillside

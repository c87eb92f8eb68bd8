#include "core/journal/totalsum.h"

namespace tillside {

namespace {

Money plus(const Money &a, const Money &b)
{
    return {a.minor() + b.minor(), a.currency(), a.decimals()};
}

Extras plus(const Extras &a, const Extras &b)
{
    return {.tip = a.tip + b.tip,
            .pennies = a.pennies + b.pennies,
            .cashBack = a.cashBack + b.cashBack,
            .surcharge = a.surcharge + b.surcharge};
}

} // namespace

void TotalSum::add(const PaymentTotal &total)
{
    const auto [at, isNew] = m_totals.try_emplace(
        {total.type, total.standing, total.asked.currency().code, total.asked.decimals()}, total);
    if (isNew)
        return;
    PaymentTotal &sum = at->second;
    sum.count += total.count;
    sum.asked = plus(sum.asked, total.asked);
    sum.approved = plus(sum.approved, total.approved);
    sum.extras = plus(sum.extras, total.extras);
}

std::vector<PaymentTotal> TotalSum::totals() const
{
    std::vector<PaymentTotal> totals;
    for (const auto &[key, total] : m_totals)
        totals.push_back(total);
    return totals;
}

} // namespace tillside

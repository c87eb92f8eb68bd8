#include "core/payment/startguard.h"

#include "core/payment/duplicateguard.h"

#include <utility>

namespace tillside {

namespace {

using Found = JournalResult<std::optional<StartFailure>>;

/// \a failure with the name of the other terminal, if its payment was made on another.
Found naming(const Journal &journal, const PaymentIntent &intent, StartFailure failure)
{
    if (failure.inTheWay->terminal == intent.terminal.id)
        return std::optional(failure);
    const auto terminal = journal.terminal(failure.inTheWay->terminal);
    if (!terminal)
        return terminal.error();
    if (terminal.value())
        failure.elsewhere = terminal.value()->name;
    return std::optional(failure);
}

/// The same sale, approved and not told, or unresolved on another terminal.
Found findSameSale(const Journal &journal, const PaymentIntent &intent)
{
    const auto untold = findUntold(journal, intent);
    if (!untold)
        return untold.error();
    if (untold.value())
        return naming(journal, intent,
                      {.error = StartError::FoundApproved, .inTheWay = untold.value()});
    const auto elsewhere = findOpenElsewhere(journal, intent);
    if (!elsewhere)
        return elsewhere.error();
    if (elsewhere.value())
        return naming(journal, intent,
                      {.error = StartError::Unresolved, .inTheWay = elsewhere.value()});
    return std::optional<StartFailure>();
}

} // namespace

JournalResult<EarlierPayments> findEarlier(const Journal &journal, const PaymentIntent &intent,
                                           const QDateTime &now)
{
    if (const auto allowed = journal.mayRecord(); !allowed)
        return allowed.error();
    auto sameSale = findSameSale(journal, intent);
    if (!sameSale)
        return sameSale.error();
    const auto recent = findRecent(journal, intent, now);
    if (!recent)
        return recent.error();
    if (!sameSale.value() && recent.value()) {
        sameSale = naming(journal, intent,
                          {.error = StartError::SameAmount, .inTheWay = recent.value()});
        if (!sameSale)
            return sameSale.error();
    }
    const auto open = journal.payments({.terminal = intent.terminal.id, .unresolvedOnly = true});
    if (!open)
        return open.error();
    return EarlierPayments{.sameSale = sameSale.value(), .open = open.value()};
}

Found findObstacle(const Journal &journal, const PaymentIntent &intent)
{
    auto sameSale = findSameSale(journal, intent);
    if (!sameSale || sameSale.value()) {
        if (sameSale)
            sameSale.value()->isNews = true; // It was not there a moment ago.
        return sameSale;
    }
    if (!intent.original)
        return std::optional<StartFailure>();
    const auto check = checkFollowUp(journal, intent);
    if (!check)
        return check.error();
    if (!check.value().refused)
        return std::optional<StartFailure>();
    return std::optional(
        StartFailure{.error = StartError::NotPermitted, .refused = check.value().refused});
}

} // namespace tillside

#include "core/day/daycount.h"

#include "core/journal/countedas.h"

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

Extras plus(const Extras &a, const Extras &b, int times)
{
    return {.tip = a.tip + times * b.tip,
            .pennies = a.pennies + times * b.pennies,
            .cashBack = a.cashBack + times * b.cashBack,
            .surcharge = a.surcharge + times * b.surcharge};
}

void add(DayLine &line, const DayLine &other, int times = 1)
{
    line.count += times * other.count;
    line.minor += times * other.minor;
    line.extras = plus(line.extras, other.extras, times);
}

/// What \a payment moved, if it was approved.
DayLine movedBy(const ListedPayment &payment)
{
    return {.count = 1,
            .minor = payment.approved.value_or(payment.amount).minor(),
            .extras = payment.extras};
}

/// The line of approved payments of \a type.
DayLine &lineOf(DayCount &count, PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return count.sales;
    case PaymentType::Refund: return count.refunds;
    case PaymentType::PreAuth: return count.held;
    case PaymentType::Capture: return count.captures;
    case PaymentType::Void: return count.voids;
    }
    Q_UNREACHABLE();
}

bool isChargedByHand(const ListedPayment &payment)
{
    return payment.standing == Standing::Settled && payment.settledAs == SettledAs::Charged;
}

/// What the void of \a original changes on another day than the original's.
qint64 takenBackFrom(const std::optional<ListedPayment> &original)
{
    if (!original || !(hasMovedMoney(original->standing) || isChargedByHand(*original)))
        return 0;
    return -directionOf(original->type) * movedBy(*original).minor;
}

/// Adds \a payment, which a person settled as charged, \a times.
void addByHand(DayCount &count, const ListedPayment &payment, int times)
{
    const DayLine moved = movedBy(payment);
    if (payment.type == PaymentType::PreAuth)
        return add(count.held, moved, times);
    count.byHand.count += times;
    count.byHand.minor += times * directionOf(payment.type) * moved.minor;
}

void countTotal(DayCount &count, const PaymentTotal &total)
{
    const DayLine moved{
        .count = total.count, .minor = total.approved.minor(), .extras = total.extras};
    const DayLine asked{.count = total.count, .minor = total.asked.minor()};
    switch (total.standing) {
    case Standing::Approved:
        if (total.type != PaymentType::Void) // Each counts for what it undoes.
            add(lineOf(count, total.type), moved);
        break;
    case Standing::Declined: count.declined.count += total.count; break;
    case Standing::Cancelled: count.cancelled.count += total.count; break;
    case Standing::NotCharged: count.notCharged.count += total.count; break;
    case Standing::NotKnown: add(count.notKnown, asked); break;
    case Standing::Contradicted: add(count.contradicted, asked); break;
    case Standing::Voided: // These are special.
    case Standing::Settled: break;
    }
}

void countVoid(DayCount &count, const SpecialPayment &special)
{
    ++count.voids.count;
    if (!special.isFirstVoid)
        return;
    if (!special.isOriginalWithin)
        count.voids.minor += takenBackFrom(special.original);
    else if (special.original->standing == Standing::Approved)
        add(lineOf(count, special.original->type), movedBy(*special.original), -1);
    else if (isChargedByHand(*special.original))
        addByHand(count, *special.original, -1);
}

void countSpecial(DayCount &count, const SpecialPayment &special)
{
    const ListedPayment &payment = special.payment;
    if (payment.standing == Standing::Voided) {
        if (special.isVoidedElsewhere)
            add(lineOf(count, payment.type), movedBy(payment));
        return;
    }
    if (!hasHappened(payment))
        return;
    if (payment.type == PaymentType::Void)
        return countVoid(count, special);
    if (payment.standing == Standing::Settled)
        addByHand(count, payment, 1);
    const bool endsHold = payment.type == PaymentType::Capture && special.isOriginalWithin
        && special.original->standing == Standing::Approved;
    if (endsHold)
        add(count.held, movedBy(*special.original), -1);
}

bool isBefore(const DayCount &count, const Money &money)
{
    return std::pair(count.currency.code, count.decimals)
        < std::pair(money.currency().code, money.decimals());
}

} // namespace

qint64 DayCount::total() const
{
    return sales.minor + captures.minor - refunds.minor + voids.minor + byHand.minor
        + learned.minor;
}

bool DayCount::isEmpty() const
{
    return *this == DayCount{.currency = currency, .decimals = decimals};
}

int directionOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
    case PaymentType::Capture: return 1;
    case PaymentType::Refund: return -1;
    case PaymentType::PreAuth:
    case PaymentType::Void: return 0;
    }
    Q_UNREACHABLE();
}

DayCount &countOf(std::vector<DayCount> &counts, const Money &money)
{
    const auto at = std::lower_bound(counts.begin(), counts.end(), money, isBefore);
    if (at != counts.end() && at->money(0).hasSameUnit(money))
        return *at;
    return *counts.insert(at, {.currency = money.currency(), .decimals = money.decimals()});
}

std::vector<DayCount> countDay(const std::vector<PaymentTotal> &totals,
                               const std::vector<SpecialPayment> &special)
{
    std::vector<DayCount> counts;
    for (const PaymentTotal &total : totals)
        countTotal(countOf(counts, total.asked), total);
    for (const SpecialPayment &one : special)
        countSpecial(countOf(counts, one.payment.amount), one);
    const auto isEmpty = [](const DayCount &count) { return count.isEmpty(); };
    counts.erase(std::remove_if(counts.begin(), counts.end(), isEmpty), counts.end());
    return counts;
}

DayCount countIn(const std::vector<DayCount> &counts, const TerminalRecord &terminal)
{
    const auto found
        = std::find_if(counts.begin(), counts.end(), [&terminal](const DayCount &count) {
              return count.currency == terminal.currency && count.decimals == terminal.decimals;
          });
    return found == counts.end()
        ? DayCount{.currency = terminal.currency, .decimals = terminal.decimals}
        : *found;
}

} // namespace tillside

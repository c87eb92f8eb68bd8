#include "core/day/daycount.h"

#include <algorithm>
#include <map>
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

/// Whether the shop gets the money of this type, 1, or gives it, -1.
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

/// Whether the money of \a payment moved, as far as anybody knows.
bool hasHappened(const ListedPayment &payment)
{
    return payment.standing == Standing::Approved || isChargedByHand(payment);
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

void countLearned(DayCount &count, const SpecialPayment &special)
{
    const ListedPayment &payment = special.payment;
    if (!hasHappened(payment))
        return;
    ++count.learned.count;
    count.learned.minor += payment.type == PaymentType::Void
        ? takenBackFrom(special.original)
        : directionOf(payment.type) * movedBy(payment).minor;
}

/// The counts by their money.
class Counts {
public:
    DayCount &of(const Money &money)
    {
        DayCount &count = m_counts[{money.currency().code, money.decimals()}];
        count.currency = money.currency();
        count.decimals = money.decimals();
        return count;
    }

    [[nodiscard]] std::vector<DayCount> all() const
    {
        std::vector<DayCount> counts;
        for (const auto &[money, count] : m_counts) {
            if (!count.isEmpty())
                counts.push_back(count);
        }
        return counts;
    }

private:
    std::map<std::pair<QString, int>, DayCount> m_counts;
};

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

std::vector<DayCount> countDay(const std::vector<PaymentTotal> &totals,
                               const std::vector<SpecialPayment> &special,
                               const std::vector<SpecialPayment> &learned)
{
    Counts counts;
    for (const PaymentTotal &total : totals)
        countTotal(counts.of(total.asked), total);
    for (const SpecialPayment &one : special)
        countSpecial(counts.of(one.payment.amount), one);
    for (const SpecialPayment &one : learned)
        countLearned(counts.of(one.payment.amount), one);
    return counts.all();
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

bool isInDoubt(const ListedPayment &payment)
{
    return payment.standing == Standing::NotKnown || payment.standing == Standing::Contradicted;
}

} // namespace tillside

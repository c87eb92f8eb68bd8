#include "tests/core/journal/searchtruth.h"

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace truth {

namespace {

bool begins(const QString &text, const QString &word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

bool isAmount(const Money &money, const SearchedAmount &amount)
{
    return money.minor() == amount.minor && money.decimals() == amount.decimals
        && (amount.currency.isEmpty() || amount.currency == money.currency().code);
}

bool fitsAmount(const PaymentRecord &payment, const SearchTerms &terms)
{
    return std::any_of(terms.amounts.begin(), terms.amounts.end(), [&](const auto &amount) {
        return isAmount(payment.amount, amount)
            || (payment.approved && isAmount(*payment.approved, amount));
    });
}

bool fitsWord(const PaymentRecord &payment, const QString &word)
{
    if (word.isEmpty())
        return false;
    const bool isTyped = payment.reference.text() != payment.id.text();
    return (isTyped && begins(payment.reference.text(), word))
        || payment.authorisation.compare(word, Qt::CaseInsensitive) == 0
        || (word.size() >= 4 && payment.uti && begins(payment.uti->text(), word))
        || (word.size() >= 5 && begins(word, u"P-"_s) && begins(payment.id.text(), word));
}

bool fitsSearch(const PaymentRecord &payment, const SearchTerms &terms)
{
    return fitsAmount(payment, terms) || fitsWord(payment, terms.word)
        || (!terms.lastFour.isEmpty() && payment.card.endsWith(terms.lastFour));
}

template <typename T>
bool isAny(const std::optional<T> &wanted, const T &value)
{
    return !wanted || *wanted == value;
}

} // namespace

Standing standingOf(const PaymentRecord &payment)
{
    const bool isDoubted = payment.contradictedAt.has_value();
    const bool isSettledSince
        = payment.settled && (!isDoubted || payment.settled->at >= *payment.contradictedAt);
    if (isDoubted && !isSettledSince)
        return Standing::Contradicted;
    if (isSettledSince && (isDoubted || !isEnded(payment.state)))
        return Standing::Settled;
    if (payment.state == PaymentState::Voided)
        return Standing::Voided;
    switch (outcomeOf(payment.state)) {
    case Outcome::Approved: return Standing::Approved;
    case Outcome::Declined: return Standing::Declined;
    case Outcome::Cancelled: return Standing::Cancelled;
    case Outcome::NotCharged: return Standing::NotCharged;
    case Outcome::Unresolved: return Standing::NotKnown;
    }
    Q_UNREACHABLE();
}

bool fits(const PaymentRecord &payment, const PaymentFilter &filter)
{
    const bool isWithin = !filter.period
        || (payment.startedAt >= filter.period->from && payment.startedAt < filter.period->to);
    const bool stands = filter.standings.empty()
        || std::count(filter.standings.begin(), filter.standings.end(), standingOf(payment)) > 0;
    return isWithin && stands && isAny(filter.type, payment.type)
        && isAny(filter.terminal, payment.terminal) && isAny(filter.cashier, payment.cashier)
        && (!filter.search || fitsSearch(payment, *filter.search));
}

std::vector<PaymentId> found(const std::vector<PaymentRecord> &payments,
                             const PaymentFilter &filter)
{
    std::vector<PaymentRecord> fitting;
    std::copy_if(payments.rbegin(), payments.rend(), std::back_inserter(fitting),
                 [&filter](const PaymentRecord &payment) { return fits(payment, filter); });
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) {
        return a.startedAt.toSecsSinceEpoch() > b.startedAt.toSecsSinceEpoch();
    });
    std::vector<PaymentId> ids;
    for (const PaymentRecord &payment : fitting)
        ids.push_back(payment.id);
    return ids;
}

} // namespace truth

#include "core/day/learnedend.h"

#include "core/journal/countedas.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tillside {

namespace {

using Counted = std::map<PaymentId, CountedAs>;

/// How the payments stood at \a close that changed since. The entries are the newest first, and the
/// oldest about a payment says it.
Counted countedAt(const DayClose &close, const std::vector<DayEntry> &entries)
{
    Counted counted;
    for (const PaymentId &id : close.inDoubt)
        counted.insert_or_assign(id, CountedAs{.payment = id});
    for (const DayEntry &entry : entries) {
        if (const auto before = recountedFrom(entry))
            counted.insert_or_assign(before->payment, *before);
    }
    return counted;
}

/// A payment with the voids of it that were closed, and how they stood then.
class ClosedGroup {
public:
    ClosedGroup(ListedPayment root, const std::vector<ListedPayment> &voids, qint64 through)
    {
        m_direction = directionOf(root.type);
        m_members.push_back(std::move(root));
        for (const ListedPayment &one : voids) {
            if (one.number <= through)
                m_members.push_back(one);
            else
                m_isVoidedSince = m_isVoidedSince || hasHappened(one);
        }
    }

    [[nodiscard]] std::vector<LearnedEnd> learned(const Counted &counted)
    {
        for (const ListedPayment &member : m_members) {
            const auto before = counted.find(member.id);
            m_figures.push_back(before == counted.end() ? countedAs(member) : before->second);
        }
        std::vector<LearnedEnd> ends;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const qint64 before = sum();
            const bool wasInDoubt = isInDoubt(m_figures[i]);
            m_figures[i] = countedAs(m_members[i]);
            const qint64 change = sum() - before;
            if (change != 0 || (wasInDoubt && !isInDoubt(m_figures[i])))
                ends.push_back({m_members[i], change});
        }
        return ends;
    }

private:
    /// What the members come to as they stand in `m_figures`. The terminal may say that a payment
    /// was voided: then a void of the open day takes the money back there.
    [[nodiscard]] qint64 sum() const
    {
        const CountedAs &root = m_figures.front();
        const bool isThere
            = hasHappened(root) || (root.standing == Standing::Voided && m_isVoidedSince);
        const bool isUndone
            = std::any_of(m_figures.begin() + 1, m_figures.end(),
                          [](const CountedAs &undoing) { return hasHappened(undoing); });
        return isThere && !isUndone ? m_direction * root.minor : 0;
    }

    qint64 m_direction = 0;
    std::vector<ListedPayment> m_members; ///< The payment first.
    std::vector<CountedAs> m_figures;
    bool m_isVoidedSince = false;
};

/// The payments whose groups have a member in \a counted, as they were recorded.
JournalResult<std::map<qint64, ListedPayment>> rootsOf(const DaySums &sums, const Counted &counted)
{
    std::map<qint64, ListedPayment> roots;
    for (const auto &[id, before] : counted) {
        auto payment = sums.payment(id);
        const bool isVoid
            = payment && payment.value() && payment.value()->type == PaymentType::Void;
        if (isVoid && payment.value()->original)
            payment = sums.payment(*payment.value()->original);
        if (!payment)
            return payment.error();
        if (payment.value())
            roots.emplace(payment.value()->number, *payment.value());
    }
    return roots;
}

} // namespace

JournalResult<std::vector<LearnedEnd>> learnedSince(const Journal &journal, const DayClose &close,
                                                    const std::vector<DayEntry> &entries)
{
    const Counted counted = countedAt(close, entries);
    const DaySums sums = journal.daySums();
    const auto roots = rootsOf(sums, counted);
    if (!roots)
        return roots.error();
    std::vector<LearnedEnd> learned;
    for (const auto &[number, root] : roots.value()) {
        const auto voids = sums.voidsOf(root.id);
        if (!voids)
            return voids.error();
        const auto ends = ClosedGroup(root, voids.value(), close.through).learned(counted);
        learned.insert(learned.end(), ends.begin(), ends.end());
    }
    return learned;
}

} // namespace tillside

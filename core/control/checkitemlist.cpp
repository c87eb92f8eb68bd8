#include "core/control/checkitemlist.h"

#include "core/payment/paymentrules.h"

#include <algorithm>
#include <map>

namespace tillside {

namespace {

/// The rank of \a item in the order at the beginning of a visit.
int rankOf(const CheckItem &item)
{
    const PaymentRecord &payment = item.payment;
    if (isContradicted(payment) || isEndInDoubt(payment))
        return 0;
    return item.payment.settled ? 2 : 1;
}

bool isBefore(const CheckItem &a, const CheckItem &b)
{
    const auto key = [](const CheckItem &item) {
        return std::tuple(rankOf(item), item.payment.startedAt, item.payment.id);
    };
    return key(a) < key(b);
}

bool isDone(const CheckItem &item)
{
    return isEnded(item.payment.state) && !isContradicted(item.payment) && !isToCheck(item.payment);
}

} // namespace

std::vector<PaymentId> CheckItemList::ids() const
{
    std::vector<PaymentId> ids;
    std::transform(m_items.begin(), m_items.end(), std::back_inserter(ids),
                   [](const CheckItem &item) { return item.payment.id; });
    return ids;
}

CheckItem *CheckItemList::find(const PaymentId &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const CheckItem &item) { return item.payment.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

int CheckItemList::openCount() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(),
                      [](const CheckItem &item) { return isToCheck(item.payment); }));
}

void CheckItemList::update(const std::vector<CheckItem> &read)
{
    std::map<PaymentId, std::size_t> places;
    for (std::size_t at = 0; at < m_items.size(); ++at)
        places.emplace(m_items[at].payment.id, at);
    for (const CheckItem &item : read) {
        const auto place = places.find(item.payment.id);
        if (place == places.end()) {
            m_items.push_back(item);
            continue;
        }
        CheckItem &shown = m_items.at(place->second);
        shown.payment = item.payment;
        shown.events = item.events;
        shown.terminal = item.terminal;
    }
}

void CheckItemList::beginVisit()
{
    m_items.erase(std::remove_if(m_items.begin(), m_items.end(), isDone), m_items.end());
    std::stable_sort(m_items.begin(), m_items.end(), isBefore);
    for (CheckItem &item : m_items)
        item.answer.reset();
}

} // namespace tillside

#include "core/control/readcheckitems.h"

#include <utility>

namespace tillside {

namespace {

JournalResult<CheckItem> readItem(const Journal &journal, const PaymentId &id)
{
    const auto payment = journal.payment(id);
    if (!payment)
        return payment.error();
    const auto events = journal.events(id);
    if (!events)
        return events.error();
    const auto terminal = journal.terminal(payment.value().value().terminal);
    if (!terminal)
        return terminal.error();
    return CheckItem{.payment = payment.value().value(),
                     .events = events.value(),
                     .terminal = terminal.value().value().name};
}

} // namespace

JournalResult<std::vector<CheckItem>> readCheckItems(const Journal &journal,
                                                     const std::vector<PaymentId> &ids)
{
    std::vector<CheckItem> items;
    items.reserve(ids.size());
    for (const PaymentId &id : ids) {
        auto item = readItem(journal, id);
        if (!item)
            return item.error();
        items.push_back(std::move(item).value());
    }
    return items;
}

} // namespace tillside

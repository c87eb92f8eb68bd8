#include "core/control/transactiondetails.h"

#include "core/payment/followups.h"

#include <utility>

namespace tillside {

namespace {

JournalResult<std::optional<PaymentRecord>> readOriginal(const Journal &journal,
                                                         const PaymentRecord &payment)
{
    if (!payment.original)
        return std::optional<PaymentRecord>();
    return journal.payment(*payment.original);
}

} // namespace

JournalResult<std::optional<TransactionDetails>> readDetails(const Journal &journal,
                                                             const PaymentId &id)
{
    const auto payment = journal.payment(id);
    if (!payment)
        return payment.error();
    if (!payment.value())
        return std::optional<TransactionDetails>();
    const auto events = journal.events(id);
    if (!events)
        return events.error();
    const auto terminal = journal.terminal(payment.value()->terminal);
    if (!terminal)
        return terminal.error();
    const auto original = readOriginal(journal, *payment.value());
    if (!original)
        return original.error();
    const auto followUps = followUpsOf(journal, id);
    if (!followUps)
        return followUps.error();
    return std::optional(TransactionDetails{.payment = *payment.value(),
                                            .events = events.value(),
                                            .terminal = terminal.value().value(),
                                            .original = original.value(),
                                            .followUps = followUps.value()});
}

} // namespace tillside

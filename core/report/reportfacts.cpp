#include "core/report/reportfacts.h"

#include <utility>

namespace tillside {

namespace {

JournalResult<std::vector<ReportedPayment>> newestPayments(const Journal &journal)
{
    const auto newest = journal.payments({.limit = ReportFacts::kPayments});
    if (!newest)
        return newest.error();
    std::vector<ReportedPayment> payments;
    for (const PaymentRecord &payment : newest.value()) {
        auto events = journal.events(payment.id);
        if (!events)
            return events.error();
        payments.push_back({payment, std::move(events).value()});
    }
    return payments;
}

} // namespace

JournalResult<ReportFacts> readReportFacts(const Journal &journal)
{
    const auto moment = journal.snapshot();
    if (!moment)
        return moment.error();
    const auto id = journal.id();
    if (!id)
        return id.error();
    const auto isCopy = journal.isCopy();
    if (!isCopy)
        return isCopy.error();
    const PaymentFilter toCheck{.standings = {Standing::NotKnown, Standing::Contradicted}};
    const auto open = journal.search().count(toCheck, ReportFacts::kMostToCheck);
    if (!open)
        return open.error();
    auto terminals = journal.terminals();
    if (!terminals)
        return terminals.error();
    auto payments = newestPayments(journal);
    if (!payments)
        return payments.error();
    return ReportFacts{.journal = id.value(),
                       .isCopy = isCopy.value(),
                       .toCheck = static_cast<int>(open.value()),
                       .terminals = std::move(terminals).value(),
                       .payments = std::move(payments).value()};
}

} // namespace tillside

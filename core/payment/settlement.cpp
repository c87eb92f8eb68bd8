#include "core/payment/settlement.h"

#include "core/model/evidencecode.h"
#include "core/terminal/terminallock.h"

#include <algorithm>

namespace tillside {

namespace {

using Settled = Result<PaymentRecord, SettleFailure>;

Evidence evidenceOf(const Settlement &settlement)
{
    const auto code = settlement.as == SettledAs::Charged ? EvidenceCode::SettledCharged
                                                          : EvidenceCode::SettledNotCharged;
    return {nameOf(code), settlement.at, SeenAndNoted{settlement.seen, settlement.note}};
}

} // namespace

QFuture<Settled> settle(const PaymentContext &context, const PaymentRecord &payment,
                        const Settlement &settlement)
{
    if (const auto refused = maySettle(payment))
        return QtFuture::makeReadyFuture(Settled(SettleFailure{.refused = refused}));
    const auto taken = TerminalLock::tryAcquire(context.lockFolder, payment.terminal);
    if (!taken)
        return QtFuture::makeReadyFuture(Settled(SettleFailure{.journal = taken.error()}));
    const auto &lock = taken.value();
    if (!lock)
        return QtFuture::makeReadyFuture(Settled(SettleFailure{.terminalInUse = true}));
    PaymentRecord settled = payment;
    settled.settled = settlement;
    // The clock may have been set back since the contradiction.
    settled.settled->at = std::max(settlement.at, payment.contradictedAt.value_or(settlement.at));
    return context.journal
        .run([settled, evidence = evidenceOf(*settled.settled)](Journal &journal) {
            return journal.update(settled, {evidence});
        })
        .then([lock](const JournalResult<PaymentRecord> &written) {
            return written ? Settled(written.value())
                           : Settled(SettleFailure{.journal = written.error()});
        });
}

} // namespace tillside

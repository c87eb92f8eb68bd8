#include "core/payment/settlement.h"

#include "core/model/evidencecode.h"
#include "core/payment/amendment.h"
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

/// Whether \a now is still \a seen, apart from what a person was told and from notes.
bool isStill(PaymentRecord now, const PaymentRecord &seen)
{
    now.revision = seen.revision;
    now.toldAt = seen.toldAt;
    return now == seen;
}

JournalResult<PaymentRecord> write(Journal &journal, const PaymentRecord &seen,
                                   const Settlement &settlement)
{
    const auto written
        = amend(journal, seen.id, [&](const PaymentRecord &now) -> std::optional<Amendment> {
              if (!isStill(now, seen))
                  return std::nullopt;
              Amendment amendment{.payment = now, .evidence = evidenceOf(settlement)};
              amendment.payment.settled = settlement;
              return amendment;
          });
    if (!written)
        return written.error();
    return written.value() ? JournalResult<PaymentRecord>(*written.value()) : JournalError::Stale;
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
    Settlement later = settlement;
    // The clock may have been set back since the contradiction.
    later.at = std::max(settlement.at, payment.contradictedAt.value_or(settlement.at));
    return context.journal
        .run([payment, later](Journal &journal) { return write(journal, payment, later); })
        .then([lock](const JournalResult<PaymentRecord> &written) {
            return written ? Settled(written.value())
                           : Settled(SettleFailure{.journal = written.error()});
        });
}

} // namespace tillside

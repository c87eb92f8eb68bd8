#pragma once

#include "core/payment/judgement.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <memory>

namespace tillside {

/// What the end of the POST means for \a payment, before the journal was asked whether an accepted
/// UTI may be this payment's. An acceptance has the UTI as its detail.
///
/// Only two things prove that nothing was charged: (a) no byte of the body was handed over; (b) a
/// complete 400, 401 or 403 over pinned TLS with no UTI in it. Every other end is either an
/// acceptance beyond doubt or not known.
[[nodiscard]] Judgement judgePost(const PaymentRecord &payment, const CallResult &result);

/// The request that \a payment stands for.
[[nodiscard]] PaymentRequest requestFor(const PaymentRecord &payment);

/// Hands one payment to its terminal: one POST, whose journal entry "sending" is already on the
/// disk.
class Submission final : public QObject {
    Q_OBJECT

public:
    /// Sends at once. \a payment is in state Sending.
    Submission(PaymentContext context, std::shared_ptr<TerminalClient> client,
               PaymentRecord payment, QObject *parent);

signals:
    /// Exactly once. An event Accepted has its UTI as detail: new to the journal, and not in place
    /// of ours on a terminal that has kept ours before.
    void concluded(const tillside::Judgement &judgement);

private:
    void onFinished(const CallResult &result);
    void checkNew(const Judgement &acceptance);
    void onLookedUp(const Judgement &acceptance, const JournalResult<bool> &isAnothers);

    PaymentContext m_context;
    std::shared_ptr<TerminalClient> m_client;
    PaymentRecord m_payment;
};

} // namespace tillside

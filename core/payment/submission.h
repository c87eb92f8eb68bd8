#pragma once

#include "core/payment/judgement.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <memory>

namespace tillside {

/// What the end of the POST means for \a payment, before the journal is asked whether an accepted
/// UTI can belong to this payment. An acceptance has the UTI as its detail.
///
/// Only two things prove that nothing was charged: (a) no byte of the body was handed over; (b) a
/// complete 400, 401 or 403 over pinned TLS with no UTI in it. Every other end is either a certain
/// acceptance or not known.
///
/// \a cleaning knows the token that was sent; in the till it is the client's.
[[nodiscard]] Judgement judgePost(const PaymentRecord &payment, const CallResult &result,
                                  const AnswerCleaning &cleaning = {});

/// The request to send for \a payment.
[[nodiscard]] PaymentRequest requestFor(const PaymentRecord &payment);

/// Hands one payment to its terminal in one POST. The journal entry "sending" is already on the
/// disk.
class Submission final : public QObject {
    Q_OBJECT

public:
    /// Sends at once. \a payment is in state Sending.
    Submission(PaymentContext context, std::shared_ptr<TerminalClient> client,
               PaymentRecord payment, QObject *parent);

signals:
    /// Comes exactly once. An Accepted event has its UTI as the detail. That UTI belongs to no
    /// other payment in the journal, and does not replace ours on a terminal that has kept ours
    /// before.
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

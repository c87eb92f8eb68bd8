#pragma once

#include "core/model/paymentrecord.h"
#include "core/payment/paymentstate.h"

#include <QByteArray>

/// The protocol's rules about how an answer may end a payment, written a second time and
/// independently of core/payment/judgement, from the same text (docs/architecture.md, "When is it
/// finished, and how?" and "What proves that nothing was charged"), on another JSON parser.
/// Property tests and fuzz targets compare the till with it.
///
/// It only forbids. A till that says less than is permitted ("I do not know") is slow; one that
/// says more is wrong about money. If the text is ambiguous, the oracle forbids.
namespace oracle {

/// Whether an answer to a question about \a payment may cause \a event.
[[nodiscard]] bool permits(tillside::PaymentEvent event, const tillside::PaymentRecord &payment,
                           int status, const QByteArray &body);

/// The same for an answer to a question about the original of \a lostVoid, which has no UTI.
[[nodiscard]] bool permitsByOriginal(tillside::PaymentEvent event,
                                     const tillside::PaymentRecord &lostVoid, int status,
                                     const QByteArray &body);

/// The same for a complete answer to the POST of \a payment.
[[nodiscard]] bool permitsPost(tillside::PaymentEvent event, const tillside::PaymentRecord &payment,
                               int status, const QByteArray &body, bool overPinnedTls);

} // namespace oracle

#pragma once

#include "core/model/paymentterms.h"

#include <array>
#include <optional>

namespace tillside {

/// What can happen to a payment. Each event is the till's reading of a fact, never a wish or a
/// deadline.
enum class PaymentEvent {
    SendingStarted, ///< The journal says "sending"; the body may leave from now on.
    NeverSent, ///< Proof (a): no byte of the body was handed over.
    Accepted, ///< The terminal accepted it under a UTI that belongs to this payment.
    Refused, ///< Proof (b): 400, 401 or 403 over pinned TLS, no UTI in it.
    RefusalToConfirm, ///< Proof (b), but the till minted the UTI and first has to ask about it.
    /// Asked about the payment's UTI, the terminal says that it does not know it.
    RefusalConfirmed,
    LostWithUti, ///< It may have left, and no acceptance came back; there is a UTI to ask about.
    LostWithoutUti, ///< The same, and there is no UTI to ask about.
    Progress, ///< The terminal says that it is working on the payment.
    /// A question about the payment got no answer, or one that does not say how it stands.
    Silence,
    Contradiction, ///< A final answer that does not match the request.
    Approved,
    ApprovedForLess,
    Voided,
    Declined,
    Cancelled,
};
inline constexpr std::array kPaymentEvents{
    PaymentEvent::SendingStarted,  PaymentEvent::NeverSent,        PaymentEvent::Accepted,
    PaymentEvent::Refused,         PaymentEvent::RefusalToConfirm, PaymentEvent::RefusalConfirmed,
    PaymentEvent::LostWithUti,     PaymentEvent::LostWithoutUti,   PaymentEvent::Progress,
    PaymentEvent::Silence,         PaymentEvent::Contradiction,    PaymentEvent::Approved,
    PaymentEvent::ApprovedForLess, PaymentEvent::Voided,           PaymentEvent::Declined,
    PaymentEvent::Cancelled};
[[nodiscard]] QLatin1StringView nameOf(PaymentEvent event);

/// The state after \a event in \a state; nothing if the table has no such transition. An ended
/// state that leads to itself stays, and what was said against it is kept beside it. A test writes
/// the diagram in docs/payment-states.md from this table.
[[nodiscard]] std::optional<PaymentState> next(PaymentState state, PaymentEvent event);

/// Whether \a event is against the end that \a state stands for: the terminal contradicts itself.
/// A void of what was approved is not.
[[nodiscard]] bool isAgainstEnd(PaymentState state, PaymentEvent event);

} // namespace tillside

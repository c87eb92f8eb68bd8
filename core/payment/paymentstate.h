#pragma once

#include "core/model/paymentterms.h"

#include <array>
#include <optional>

namespace tillside {

/// What can happen to a payment. Each is the till's reading of a fact, never a wish or a deadline.
enum class PaymentEvent {
    SendingStarted, ///< The journal says "sending"; the body may leave from now on.
    NeverSent, ///< Proof (a): not a byte of the body was handed over.
    Accepted, ///< The terminal took it under a UTI that is ours.
    Refused, ///< Proof (b): 400, 401 or 403 over pinned TLS, no UTI in it.
    RefusalToConfirm, ///< Proof (b), but the till minted the UTI and has to ask about it first.
    RefusalConfirmed, ///< Asked about its own UTI, the terminal says that it does not know it.
    LostWithUti, ///< No acceptance came back; there is a UTI to ask about.
    LostWithoutUti, ///< No acceptance came back, and nothing to ask about.
    Progress, ///< The terminal says that it is working on it.
    Silence, ///< A question about it was not answered, or not with anything that says how it
             ///< stands.
    Contradiction, ///< A final answer that does not fit what was asked.
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

/// The state after \a event in \a state; nothing where the table has no such way. The diagram is
/// docs/payment-states.md, written from this table by a test.
[[nodiscard]] std::optional<PaymentState> next(PaymentState state, PaymentEvent event);

} // namespace tillside

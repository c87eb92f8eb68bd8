#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

// Each word has one stable name (`nameOf`). The name is written to the journal and to JSON, so it
// must never change.

enum class PaymentType { Sale, Refund, PreAuth, Void, Capture };
inline constexpr std::array kPaymentTypes{PaymentType::Sale, PaymentType::Refund,
                                          PaymentType::PreAuth, PaymentType::Void,
                                          PaymentType::Capture};

/// The types that begin with an amount. The others follow another payment.
inline constexpr std::array kTypesWithAmount{PaymentType::Sale, PaymentType::Refund,
                                             PaymentType::PreAuth};

/// How far a payment has got. core/payment/paymentstate has the table of transitions.
enum class PaymentState {
    Recorded, ///< The intent is durable; no byte of the request has left.
    /// The body may have left. The terminal's answer is outstanding, or was lost without a UTI.
    Sending,
    /// The terminal refused it, but under a UTI of the till's own: the till asks about it once
    /// first.
    Confirming,
    InProgress, ///< The terminal accepted it and says that it is working on it.
    /// The UTI is known, but the terminal does not say (silence, errors, unknown UTI).
    Unanswered,
    Unidentified, ///< The body left, and there is no UTI to ask about.
    Disputed, ///< The terminal's answer does not match what was asked for; both are shown.
    Approved,
    ApprovedForLess,
    Voided, ///< Approved, then voided: in the end no money moved.
    Declined,
    Cancelled,
    NotCharged, ///< Proved: see the proofs (a) and (b) in docs/architecture.md.
};
inline constexpr std::array kPaymentStates{
    PaymentState::Recorded,   PaymentState::Sending,    PaymentState::Confirming,
    PaymentState::InProgress, PaymentState::Unanswered, PaymentState::Unidentified,
    PaymentState::Disputed,   PaymentState::Approved,   PaymentState::ApprovedForLess,
    PaymentState::Voided,     PaymentState::Declined,   PaymentState::Cancelled,
    PaymentState::NotCharged};

/// The result of a payment, in the only words that may be used for it. A payment that has not ended
/// is `Unresolved`; the journal cannot say whether a process is still driving it (`running`).
enum class Outcome { Approved, Declined, Cancelled, NotCharged, Unresolved };
inline constexpr std::array kOutcomes{Outcome::Approved, Outcome::Declined, Outcome::Cancelled,
                                      Outcome::NotCharged, Outcome::Unresolved};

/// What a person found out about an unresolved payment by looking at the terminal.
enum class SettledAs { Charged, NotCharged };
inline constexpr std::array kSettledAs{SettledAs::Charged, SettledAs::NotCharged};

[[nodiscard]] QLatin1StringView nameOf(PaymentType type);
[[nodiscard]] QLatin1StringView nameOf(PaymentState state);
[[nodiscard]] QLatin1StringView nameOf(Outcome outcome);
[[nodiscard]] QLatin1StringView nameOf(SettledAs settled);

/// The outcome that \a state stands for.
[[nodiscard]] Outcome outcomeOf(PaymentState state);

/// Whether the terminal's word, or a proof, has ended it. An ended state can only change to one
/// that took money, or to `Voided`.
[[nodiscard]] bool isEnded(PaymentState state);

} // namespace tillside

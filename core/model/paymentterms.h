#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

// Each word has one stable name (`nameOf`) that is written to the journal and to JSON and must
// therefore never change.

enum class PaymentType { Sale, Refund, PreAuth, Void, Capture };
inline constexpr std::array kPaymentTypes{PaymentType::Sale, PaymentType::Refund,
                                          PaymentType::PreAuth, PaymentType::Void,
                                          PaymentType::Capture};

/// Where a payment stands. The table of the ways between them is core/payment/paymentstate.
enum class PaymentState {
    Recorded, ///< The intent is durable; not a byte of the request has left.
    Sending, ///< The body may have left; the terminal's answer is outstanding or lost without a
             ///< UTI.
    Confirming, ///< Refused by the terminal, but the till minted the UTI: one question about it
                ///< first.
    InProgress, ///< The terminal took it and says that it is working on it.
    Unanswered, ///< The UTI is known, but the terminal does not tell (silence, errors, unknown
                ///< UTI).
    Unidentified, ///< The body left, and there is no UTI to ask about.
    Disputed, ///< The terminal's answer and what was asked do not fit; both are shown.
    Approved,
    ApprovedForLess,
    Voided, ///< Approved, then voided: no money moved in the end.
    Declined,
    Cancelled,
    NotCharged, ///< Proved: see protocol proofs (a) and (b) in docs/architecture.md.
};
inline constexpr std::array kPaymentStates{
    PaymentState::Recorded,   PaymentState::Sending,    PaymentState::Confirming,
    PaymentState::InProgress, PaymentState::Unanswered, PaymentState::Unidentified,
    PaymentState::Disputed,   PaymentState::Approved,   PaymentState::ApprovedForLess,
    PaymentState::Voided,     PaymentState::Declined,   PaymentState::Cancelled,
    PaymentState::NotCharged};

/// What a payment came to, in the only words that may be said of it. Everything that has not ended
/// is `Unresolved`; whether a living process is still driving it (`running`) is not the journal's
/// to say.
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

/// Whether the terminal's word, or a proof, has ended it. Only `Voided` may follow an ended state.
[[nodiscard]] bool isEnded(PaymentState state);

} // namespace tillside

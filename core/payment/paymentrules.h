#pragma once

#include "core/payment/paymentintent.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// Why something may not be done with a payment.
enum class ActionRefusal {
    NotApproved, ///< Only an approved payment can be voided or captured.
    NotVoidable, ///< A void cannot be voided.
    AlreadyVoided,
    NotAPreAuth, ///< Only a pre-authorisation can be captured.
    AlreadyCaptured,
    FollowUpOpen, ///< An earlier void or capture of it is not known yet: settle that one first.
    MoreThanHeld,
    NotUnresolved, ///< Only what the till does not know can be settled by hand.
    AlreadySettled,
};
inline constexpr std::array kActionRefusals{
    ActionRefusal::NotApproved,  ActionRefusal::NotVoidable,     ActionRefusal::AlreadyVoided,
    ActionRefusal::NotAPreAuth,  ActionRefusal::AlreadyCaptured, ActionRefusal::FollowUpOpen,
    ActionRefusal::MoreThanHeld, ActionRefusal::NotUnresolved,   ActionRefusal::AlreadySettled};
[[nodiscard]] QLatin1StringView nameOf(ActionRefusal refusal);

// What may be done with a payment is decided here for every screen and for the command line alike.
// `followUps` are the payments that name it as their original.

/// Void: same day, before settlement; the time is the terminal's to judge.
[[nodiscard]] std::optional<ActionRefusal> mayVoid(const PaymentRecord &original,
                                                   const std::vector<PaymentRecord> &followUps);
/// Capture of a pre-authorisation, once, for at most what is held.
[[nodiscard]] std::optional<ActionRefusal> mayCapture(const PaymentRecord &original,
                                                      const std::vector<PaymentRecord> &followUps,
                                                      const Money &amount);
/// Settle by hand: once, and only what is unresolved.
[[nodiscard]] std::optional<ActionRefusal> maySettle(const PaymentRecord &payment);

/// Whether the money of \a payment went back: the terminal said so, or a void of it was approved.
[[nodiscard]] bool isVoided(const PaymentRecord &payment,
                            const std::vector<PaymentRecord> &followUps);

/// Whether \a payment took the money that \a intent wants: approved and not voided, of the same
/// type, amount and original, on any terminal, and not one that the person knows of
/// (PaymentIntent::again).
[[nodiscard]] bool isSameSale(const PaymentRecord &payment, const PaymentIntent &intent);

/// Whether the terminal's word is the opposite of what a person settled by hand.
[[nodiscard]] bool isContradicted(const PaymentRecord &payment);

/// Whether a person still has to find out about \a payment.
[[nodiscard]] bool isToCheck(const PaymentRecord &payment);

/// The UTI under which the terminal can be asked about \a payment: its own or, for a void whose
/// answer was lost, the original's, which then says whether it was voided. Nothing where there is
/// none.
[[nodiscard]] std::optional<Uti> askTarget(const PaymentRecord &payment);

/// Whether an answer about \a payment may still be applied at \a now. UTIs may be given again after
/// three months (Paynt); from 80 days on an answer is shown, and never applied.
[[nodiscard]] bool isYoungEnoughToApply(const PaymentRecord &payment, const QDateTime &now);

} // namespace tillside

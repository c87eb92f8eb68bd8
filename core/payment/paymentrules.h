#pragma once

#include "core/model/standing.h"
#include "core/payment/paymentintent.h"

#include <QDateTime>
#include <QLatin1StringView>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// Why an action on a payment is refused.
enum class ActionRefusal {
    NotApproved, ///< Only an approved payment can be voided, captured or refunded.
    NotVoidable, ///< A void cannot be voided.
    AlreadyVoided,
    NotAPreAuth, ///< Only a pre-authorisation can be captured.
    AlreadyCaptured,
    AlreadyRefunded, ///< Its money went back, or a part of it: a void would give it back twice.
    VoidTheCapture, ///< The pre-authorisation was captured: its capture has the money.
    FollowUpOpen, ///< An earlier payment that follows it is not known yet: settle that first.
    OtherTerminal, ///< It was made on another terminal, which alone can void, capture or refund it.
    OtherCurrency, ///< The amount is not in the money that is held.
    MoreThanHeld,
    NotRefundable, ///< Only a sale or a capture that took money can be refunded.
    MoreThanPaid, ///< More than what was paid, without what was refunded before.
    /// Only an unresolved payment, or one with a contradicted end, can be settled by hand.
    NotUnresolved,
    AlreadySettled,
};
inline constexpr std::array kActionRefusals{
    ActionRefusal::NotApproved,    ActionRefusal::NotVoidable,     ActionRefusal::AlreadyVoided,
    ActionRefusal::NotAPreAuth,    ActionRefusal::AlreadyCaptured, ActionRefusal::AlreadyRefunded,
    ActionRefusal::VoidTheCapture, ActionRefusal::FollowUpOpen,    ActionRefusal::OtherTerminal,
    ActionRefusal::OtherCurrency,  ActionRefusal::MoreThanHeld,    ActionRefusal::NotRefundable,
    ActionRefusal::MoreThanPaid,   ActionRefusal::NotUnresolved,   ActionRefusal::AlreadySettled};
[[nodiscard]] QLatin1StringView nameOf(ActionRefusal refusal);

// These rules decide what may be done with a payment, for every screen and for the command line.
// `followUps` are the payments that name it as their original.

// A follow-up that is approved has happened, and so has one that a person settled as charged. One
// that is not known may have happened.

/// Whether \a original can be voided: nothing that follows it has moved its money, or may have. The
/// terminal judges the time: same day, before settlement.
[[nodiscard]] std::optional<ActionRefusal> mayVoid(const PaymentRecord &original,
                                                   const std::vector<PaymentRecord> &followUps);
/// Whether \a original, a pre-authorisation, can be captured: once, for at most the amount held, in
/// the same currency with the same decimals.
[[nodiscard]] std::optional<ActionRefusal> mayCapture(const PaymentRecord &original,
                                                      const std::vector<PaymentRecord> &followUps,
                                                      const Money &amount);
/// Whether \a amount of \a original, a sale or a capture, can be refunded: it took money that is
/// still there, extras included, and \a amount is at most leftToRefund().
[[nodiscard]] std::optional<ActionRefusal> mayRefund(const PaymentRecord &original,
                                                     const std::vector<PaymentRecord> &followUps,
                                                     const Money &amount);
/// What was paid at \a original, without the refunds among \a followUps that were made or may have
/// been. Refunds that do not name it, and those of other tills, are not seen.
[[nodiscard]] Money leftToRefund(const PaymentRecord &original,
                                 const std::vector<PaymentRecord> &followUps);
/// Whether \a refund went to another card than the one that paid \a original, by the last four
/// digits: REFUND names no original, so a terminal takes any card. A telephone shows other digits
/// than its card, so this only warns. False while either card is not known.
[[nodiscard]] bool isToOtherCard(const PaymentRecord &refund, const PaymentRecord &original);
/// Whether \a payment can be settled by hand: only while it is unresolved or its end is
/// contradicted, and once for each contradiction.
[[nodiscard]] std::optional<ActionRefusal> maySettle(const PaymentRecord &payment);

/// Whether the money of \a payment went back: the terminal said so, or a void of it was approved.
[[nodiscard]] bool isVoided(const PaymentRecord &payment,
                            const std::vector<PaymentRecord> &followUps);

/// Whether \a payment asks for the same money as \a intent: the same type, amount and original. A
/// refund without an original may be of any. The terminal does not matter.
[[nodiscard]] bool asksForTheSame(const PaymentRecord &payment, const PaymentIntent &intent);

/// Whether \a payment took the money that \a intent asks for: asksForTheSame(), it is approved and
/// not voided, and the person has not said that \a intent is another one (PaymentIntent::again).
[[nodiscard]] bool isSameSale(const PaymentRecord &payment, const PaymentIntent &intent);

/// Whether the person behind \a intent has looked up on the terminal what became of \a payment.
[[nodiscard]] bool wasLookedAt(const PaymentRecord &payment, const PaymentIntent &intent);

/// Whether the terminal's answer is the opposite of an earlier settlement by hand.
[[nodiscard]] bool isContradicted(const PaymentRecord &payment);

/// Whether the terminal has contradicted the end of \a payment, and it was not settled by hand
/// since.
[[nodiscard]] bool isEndInDoubt(const PaymentRecord &payment);

/// Whether a person still has to find out what became of \a payment: it is unresolved and not
/// settled by hand, or its end is in doubt.
[[nodiscard]] bool isToCheck(const PaymentRecord &payment);

/// How \a payment stands in a list; the journal computes the same in its column `standing`.
[[nodiscard]] Standing standingOf(const PaymentRecord &payment);

/// The UTI to ask the terminal about \a payment with: its own or, for a void whose answer was lost,
/// the original's, whose result says whether it was voided. Nothing if neither exists.
[[nodiscard]] std::optional<Uti> askTarget(const PaymentRecord &payment);

/// Whether \a payment took money although an earlier end said that it did not, and the terminal has
/// said nothing else since.
[[nodiscard]] bool tookMoneyAfterAll(const PaymentRecord &payment);

/// Whether the end of \a payment has to be checked once more at \a now, by whichever face of the
/// till runs. Also true if the end lies in the future: the clock was ahead when it was written.
[[nodiscard]] bool isEndDue(const PaymentRecord &payment, const QDateTime &now);

/// When the till has to ask once more about \a payment, which ends at \a now: \a later than that,
/// if it took no money and there is a UTI of its own to ask about.
[[nodiscard]] std::optional<QDateTime> timeToAskAgain(const PaymentRecord &payment,
                                                      const QDateTime &now,
                                                      std::chrono::milliseconds later);

/// Whether an answer about \a payment may still be applied at \a now. A terminal may use a UTI
/// again after three months (Paynt), so from 80 days on an answer is only shown.
[[nodiscard]] bool isYoungEnoughToApply(const PaymentRecord &payment, const QDateTime &now);

/// Whether the terminal may have given the UTI of \a old, a payment that has ended, to a payment
/// that starts at \a now: three months later it may (Paynt).
[[nodiscard]] bool mayReuseUti(const PaymentRecord &old, const QDateTime &now);

} // namespace tillside

#pragma once

#include "core/journal/journal.h"
#include "core/payment/paymentintent.h"

#include <chrono>
#include <optional>

namespace tillside {

/// The same amount within this time after an approval is taken for a second press.
inline constexpr std::chrono::seconds kSameAmountWindow{20};

/// The payment that took the money of \a intent without a person having been told
/// (PaymentRecord::toldAt), on any terminal, by any face, however long ago; nothing if there is
/// none. A second payment may be tried because the first seemed to fail.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findUntold(const Journal &journal,
                                                                     const PaymentIntent &intent);

/// The payment on another terminal than that of \a intent that may be taking the same money: it is
/// of the same type, amount and original, unresolved and not settled by hand. Nothing if there is
/// none, or a person has looked at it (PaymentIntent::lookedAt). A payment that runs there at this
/// moment counts, and no reference lifts it: a hurried cashier takes the other terminal, and types
/// the reference again.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findOpenElsewhere(
    const Journal &journal, const PaymentIntent &intent);

/// The payment that took the money of \a intent within kSameAmountWindow of \a now, on any
/// terminal and from any face, and was not voided since.
///
/// Nothing if the intent does not ask for this check or already lists the payment in `again`.
/// Nothing if both were given references and these differ: two references given on purpose make two
/// sales. Nothing for a void or a capture: mayVoid() and mayCapture() know better. mayRefund() does
/// not: two halves may be refunded on purpose, or by a second press.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findRecent(const Journal &journal,
                                                                     const PaymentIntent &intent,
                                                                     const QDateTime &now);

/// The first payment recorded after \a payment, on any terminal, that took the same money within
/// the time in which a customer may try again, and still has it; nothing if there is none. An end
/// that was wrongly declined leads to a second try. Two references given on purpose make two sales.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findChargedAgain(
    const Journal &journal, const PaymentRecord &payment);

} // namespace tillside

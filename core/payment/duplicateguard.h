#pragma once

#include "core/journal/journal.h"
#include "core/payment/paymentintent.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// Keeps one face of the till, the window or the command line, from charging the same sale twice by
/// mistake. It remembers the payments whose end the person at this face has not been told.
///
/// A payment is on this list from the moment it is shown as not known yet, or is found approved
/// while nobody was watching, until the person is told how it ended. Until then the same sale does
/// not start, however late it is and whatever was paid since.
class DuplicateGuard final {
public:
    /// The same amount within this time after an approval is taken for a second press.
    static constexpr std::chrono::seconds kWindow{20};

    /// Records that the person has not been told how \a payment ends. No effect after told().
    void expect(const PaymentId &payment);
    /// Removes \a payment, which ended without taking money: repeating that sale charges nothing
    /// twice.
    void drop(const PaymentId &payment);
    /// Records that the person knows how \a payment ended, so another one like it is another sale.
    void told(const PaymentId &payment);

    [[nodiscard]] const std::vector<PaymentId> &untold() const { return m_untold; }
    /// The payments whose end the person knows, for PaymentIntent::again.
    [[nodiscard]] const std::vector<PaymentId> &known() const { return m_told; }

private:
    std::vector<PaymentId> m_untold;
    std::vector<PaymentId> m_told;
};

/// The payment in PaymentIntent::untold that already took the money of \a intent, on any terminal;
/// nothing if there is none. A second payment may be tried because the first seemed to fail.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findUntold(const Journal &journal,
                                                                     const PaymentIntent &intent);

/// The payment that took the money of \a intent within DuplicateGuard::kWindow of \a now, on any
/// terminal and from any face, and was not voided since.
///
/// Nothing if the intent does not ask for this check or already lists the payment in `again`.
/// Nothing if both were given references and these differ: two references given on purpose make two
/// sales. Nothing for a void or a capture: mayVoid() and mayCapture() know better.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findRecent(const Journal &journal,
                                                                     const PaymentIntent &intent,
                                                                     const QDateTime &now);

/// The first payment recorded after \a payment, on any terminal, that took the same money within
/// the time in which a customer may try again, and still has it; nothing if there is none. An end
/// that was wrongly declined leads to a second try. Two references given on purpose make two sales.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findChargedAgain(
    const Journal &journal, const PaymentRecord &payment);

/// Whether a customer may still come back and try again an approved \a payment whose end nobody
/// saw. By the next morning the same amount belongs to another customer.
[[nodiscard]] bool mayBeTriedAgain(const PaymentRecord &payment, const QDateTime &now);

} // namespace tillside

#pragma once

#include "core/journal/journal.h"
#include "core/payment/paymentintent.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// Keeps one face of the till from charging the same sale twice by mistake: it remembers the
/// payments whose end nobody at this face has been told.
///
/// A payment belongs here from the moment it is shown as not known yet, or found approved while
/// nobody watched, until a person is told how it ended. However late that is, and whatever was paid
/// since, the same sale is not started before.
class DuplicateGuard final {
public:
    /// For so long after an approval the same amount again is taken for a second press.
    static constexpr std::chrono::seconds kWindow{20};

    /// The person has not been told how \a payment ends. Without effect once they were told().
    void expect(const PaymentId &payment);
    /// It ended without taking money: nothing to tell that the same sale could repeat.
    void drop(const PaymentId &payment);
    /// The person knows how \a payment ended, and that another one is another sale.
    void told(const PaymentId &payment);

    [[nodiscard]] const std::vector<PaymentId> &untold() const { return m_untold; }
    /// What the person knows, for PaymentIntent::again.
    [[nodiscard]] const std::vector<PaymentId> &known() const { return m_told; }

private:
    std::vector<PaymentId> m_untold;
    std::vector<PaymentId> m_told;
};

/// The payment of PaymentIntent::untold that took the money of \a intent already, on any terminal:
/// a second one may be tried because the first seemed not to work.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findUntold(const Journal &journal,
                                                                     const PaymentIntent &intent);

/// The payment that took the money of \a intent within DuplicateGuard::kWindow before \a now, on
/// any terminal and by any face, and was not voided since. Nothing where the intent does not ask
/// for that, knows of it
/// (`again`), or where both were given references and these differ: two references given on purpose
/// make two sales. Nothing for a void or a capture either: mayVoid() and mayCapture() know better.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findRecent(const Journal &journal,
                                                                     const PaymentIntent &intent,
                                                                     const QDateTime &now);

/// Whether a customer may still come back to an approved \a payment whose end nobody saw. The next
/// morning the same amount is another customer's.
[[nodiscard]] bool mayBeTriedAgain(const PaymentRecord &payment, const QDateTime &now);

} // namespace tillside

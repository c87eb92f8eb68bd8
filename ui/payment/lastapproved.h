#pragma once

#include "core/payment/paymentstart.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace tillside {

/// The last payment that took money, for the question before the same is taken once more.
class LastApproved {
public:
    /// Later than this after it was approved before the cashier's eyes nothing is asked.
    static constexpr std::chrono::seconds kWindow{20};

    /// Remembers \a payment if it was approved, in place of an earlier one: the newest is what is
    /// charged again by mistake. \a isLate: it was found approved when nobody watched, and is asked
    /// about however late.
    void remember(const PaymentRecord &payment, bool isLate);
    /// A person said that the next one is another payment.
    void forget() { m_payment.reset(); }

    /// The payment that \a intent may be once more by mistake. Without \a asksRecent only one that
    /// was found approved late.
    [[nodiscard]] std::optional<PaymentRecord> sameAs(const PaymentIntent &intent,
                                                      bool asksRecent) const;

private:
    std::optional<PaymentRecord> m_payment;
    bool m_isLate = false;
    QElapsedTimer m_since;
};

} // namespace tillside

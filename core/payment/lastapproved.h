#pragma once

#include "core/payment/paymentstart.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// The payments that took money, for the question before the same is taken once more.
class LastApproved {
public:
    /// Later than this after it was approved before the cashier's eyes nothing is asked.
    static constexpr std::chrono::seconds kWindow{20};

    /// Remembers \a payment if it was approved. \a isLate: it was found approved when nobody
    /// watched, and is asked about however late and whatever was approved since. Otherwise it takes
    /// the place of an earlier one: the newest is what is charged again by mistake.
    void remember(const PaymentRecord &payment, bool isLate);
    /// A person was asked about \a id and said that the next one is another payment.
    void forget(const PaymentId &id);

    /// The payment that \a intent may be once more by mistake. Without \a asksRecent only one that
    /// was found approved late.
    [[nodiscard]] std::optional<PaymentRecord> sameAs(const PaymentIntent &intent,
                                                      bool asksRecent) const;

private:
    std::vector<PaymentRecord> m_late;
    std::optional<PaymentRecord> m_recent;
    QElapsedTimer m_since; ///< Since m_recent was approved.
};

} // namespace tillside

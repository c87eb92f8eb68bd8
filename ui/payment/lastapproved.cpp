#include "ui/payment/lastapproved.h"

namespace tillside {

void LastApproved::remember(const PaymentRecord &payment, bool isLate)
{
    if (outcomeOf(payment.state) != Outcome::Approved || payment.state == PaymentState::Voided)
        return;
    m_payment = payment;
    m_isLate = isLate;
    m_since.start();
}

/// On any terminal: a second one may be tried because the first seemed not to work.
std::optional<PaymentRecord> LastApproved::sameAs(const PaymentIntent &intent,
                                                  bool asksRecent) const
{
    if (!m_payment)
        return std::nullopt;
    const bool isRecent = m_isLate
        || (asksRecent && !m_since.hasExpired(std::chrono::milliseconds(kWindow).count()));
    const bool isSame = m_payment->type == intent.type && m_payment->amount == intent.amount
        && m_payment->original == intent.original;
    return isRecent && isSame ? m_payment : std::nullopt;
}

} // namespace tillside

#include "core/payment/lastapproved.h"

#include <algorithm>

namespace tillside {

namespace {

/// On any terminal: a second one may be tried because the first seemed not to work.
bool isSame(const PaymentRecord &payment, const PaymentIntent &intent)
{
    return payment.type == intent.type && payment.amount == intent.amount
        && payment.original == intent.original;
}

auto withId(const PaymentId &id)
{
    return [id](const PaymentRecord &payment) { return payment.id == id; };
}

} // namespace

void LastApproved::remember(const PaymentRecord &payment, bool isLate)
{
    if (outcomeOf(payment.state) != Outcome::Approved || payment.state == PaymentState::Voided)
        return;
    if (!isLate) {
        m_recent = payment;
        m_since.start();
    } else if (std::none_of(m_late.begin(), m_late.end(), withId(payment.id))) {
        m_late.push_back(payment);
    }
}

void LastApproved::forget(const PaymentId &id)
{
    std::erase_if(m_late, withId(id));
    if (m_recent && m_recent->id == id)
        m_recent.reset();
}

std::optional<PaymentRecord> LastApproved::sameAs(const PaymentIntent &intent,
                                                  bool asksRecent) const
{
    const auto late = std::find_if(m_late.begin(), m_late.end(), [&](const PaymentRecord &payment) {
        return isSame(payment, intent);
    });
    if (late != m_late.end())
        return *late;
    const bool isRecent
        = asksRecent && m_recent && !m_since.hasExpired(std::chrono::milliseconds(kWindow).count());
    return isRecent && isSame(*m_recent, intent) ? m_recent : std::nullopt;
}

} // namespace tillside

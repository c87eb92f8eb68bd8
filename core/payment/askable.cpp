#include "core/payment/askable.h"

namespace tillside {

std::optional<Uti> askTarget(const PaymentRecord &payment)
{
    if (payment.uti)
        return payment.uti;
    return payment.type == PaymentType::Void ? payment.originalUti : std::nullopt;
}

bool isYoungEnoughToApply(const PaymentRecord &payment, const QDateTime &now)
{
    constexpr qint64 kDays = 80;
    return payment.startedAt.daysTo(now) < kDays;
}

} // namespace tillside

#include "core/payment/voidtime.h"

#include <QTimeZone>

namespace tillside {

QDateTime voidUntil(const PaymentRecord &payment)
{
    const QTime cutOff(1, 0);
    const QTimeZone london("Europe/London");
    const QDateTime begun = payment.startedAt.toTimeZone(london);
    const int days = begun.time() < cutOff ? 0 : 1;
    return QDateTime(begun.date().addDays(days), cutOff, london).toUTC();
}

} // namespace tillside

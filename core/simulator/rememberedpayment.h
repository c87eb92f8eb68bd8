#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QJsonObject>

#include <optional>

namespace tillside::sim {

/// Everything that the terminal knows about \a payment, as PaymentMemory stores it. See
/// resultfields.h for what a till is told. Two members are there for readers of the file only:
/// `clear` says whether the terminal ever says plainly what is true, and `otherCurrency` whether it
/// charged in another currency than the till's.
[[nodiscard]] QJsonObject toJson(const SimulatedPayment &payment);
/// The payment that toJson() wrote; nothing if \a json is not one.
[[nodiscard]] std::optional<SimulatedPayment> paymentFrom(const QJsonObject &json);

} // namespace tillside::sim

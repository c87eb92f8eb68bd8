#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QJsonObject>

#include <optional>

namespace tillside::sim {

/// Everything that the terminal knows about \a payment, as PaymentMemory stores it. See
/// resultfields.h for what a till is told.
[[nodiscard]] QJsonObject toJson(const SimulatedPayment &payment);
/// The payment that toJson() wrote; nothing if \a json is not one.
[[nodiscard]] std::optional<SimulatedPayment> paymentFrom(const QJsonObject &json);

} // namespace tillside::sim

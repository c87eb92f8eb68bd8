#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QJsonObject>

#include <optional>

namespace tillside::sim {

/// Everything that the terminal knows about \a payment, as PaymentMemory stores it. What a till is
/// told stands in resultfields.h.
[[nodiscard]] QJsonObject toJson(const SimulatedPayment &payment);
/// The payment that toJson() wrote; nothing if it is not one.
[[nodiscard]] std::optional<SimulatedPayment> paymentFrom(const QJsonObject &json);

} // namespace tillside::sim

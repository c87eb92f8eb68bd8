#pragma once

#include "core/simulator/simulatedpayment.h"

#include <QJsonObject>

#include <optional>

namespace tillside::sim {

/// \a payment with all that the terminal knows of it, for its own memory. (What it tells the till
/// is in resultfields.)
[[nodiscard]] QJsonObject toJson(const SimulatedPayment &payment);
/// The payment that toJson() wrote; nothing if it is not one.
[[nodiscard]] std::optional<SimulatedPayment> paymentFrom(const QJsonObject &json);

} // namespace tillside::sim

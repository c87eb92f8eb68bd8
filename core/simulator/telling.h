#pragma once

#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

#include <QJsonObject>

namespace tillside::sim {

/// \a payment as a terminal with its quirk tells it, which is not always what is true: with another
/// end, code, authorisation or list of texts. Other quirks leave it as it is.
[[nodiscard]] SimulatedPayment toldBy(const SimulatedPayment &payment);

/// \a fields, which are the answer about \a payment, as a terminal with its quirk writes them: with
/// members null, absent, of another kind, or with another value. Other quirks leave them as they
/// are. \a options are completed().
[[nodiscard]] QJsonObject written(const QJsonObject &fields, const SimulatedPayment &payment,
                                  const TerminalOptions &options);

} // namespace tillside::sim

#pragma once

#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

#include <QJsonObject>

namespace tillside::sim {

// The members of a finished payment's answer, as each dialect names them.

/// As in Paynt's own samples: `transAmount` is a number.
[[nodiscard]] QJsonObject payntFields(const SimulatedPayment &payment,
                                      const TerminalOptions &options);
/// As in LocalLink's own samples: Paynt's names, but the amount is a string, `totalAmount`.
[[nodiscard]] QJsonObject localLinkFields(const SimulatedPayment &payment,
                                          const TerminalOptions &options);
/// As in recorded POSitive answers.
[[nodiscard]] QJsonObject positiveFields(const SimulatedPayment &payment,
                                         const TerminalOptions &options);

} // namespace tillside::sim

#pragma once

#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

#include <QJsonObject>

namespace tillside::sim {

/// The members of a finished payment's answer in the words of the terminal's dialect.
///
/// Sources: Paynt's and LocalLink's own samples, which share their names but for the amount
/// (`transAmount` is a number, `totalAmount` a text), and recorded POSitive answers.
[[nodiscard]] QJsonObject resultFields(const SimulatedPayment &payment,
                                       const TerminalOptions &options);

/// ISO 4217's number as terminals write it: three digits.
[[nodiscard]] QString numericText(const Currency &currency);

} // namespace tillside::sim

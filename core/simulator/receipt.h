#pragma once

#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

#include <QJsonArray>
#include <QString>

namespace tillside::sim {

/// Who a copy of a receipt is for.
enum class Copy { Merchant, Cardholder };

/// A receipt in the form of Paynt EPOS and LocalLink: an array of lines, each
/// `[text, size, align, style]`, `[left, right, size, "S", style]`, `["LOGO"]` or `[]` for a blank.
[[nodiscard]] QJsonArray receiptLines(const SimulatedPayment &payment,
                                      const TerminalOptions &options, Copy copy);
/// The same receipt in POSitive's form: plain text with a line break after each line.
[[nodiscard]] QString receiptText(const SimulatedPayment &payment, const TerminalOptions &options,
                                  Copy copy);

} // namespace tillside::sim

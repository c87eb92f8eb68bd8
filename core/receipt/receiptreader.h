#pragma once

#include "core/receipt/receiptline.h"

#include <QByteArray>

namespace tillside {

/// The lines of a receipt that the journal keeps, which is what ReceiptCleaning made of a
/// terminal's answer: JSON or a plain text. Every input has a meaning, so nothing that a terminal
/// sent is lost:
///
/// - an array of arrays is Paynt's and LocalLink's form, `[text, size, alignment, style]` or
///   `[left, right, size, "S", style]`, `[]` or `["LOGO"]`, and "QR" for an alignment;
/// - an array of texts, and a plain text with line breaks, are POSitive's forms;
/// - anything else is shown as the text that it is.
///
/// A size, alignment or style that is missing or unknown is the usual one: 5, L and N.
[[nodiscard]] ReceiptLines readReceipt(const QByteArray &stored);

} // namespace tillside

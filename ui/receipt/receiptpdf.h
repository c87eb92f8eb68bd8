#pragma once

#include "core/receipt/receiptformat.h"
#include "core/receipt/receiptline.h"

#include <QString>

class QPagedPaintDevice;

namespace tillside {

/// Writes \a lines as a PDF file on pages of \a format, with text that can be selected and its
/// fonts embedded. Returns whether it was written: the file appears whole or not at all, and an
/// older one stays if it cannot be.
[[nodiscard]] bool writeReceiptPdf(const ReceiptLines &lines, ReceiptFormat format,
                                   const QString &title, const QString &file);

/// Paints \a lines on \a device, which is a PDF writer or a printer. Its pages get the size of
/// \a format first. Returns whether the device took it.
[[nodiscard]] bool paintReceipt(const ReceiptLines &lines, ReceiptFormat format,
                                QPagedPaintDevice &device);

} // namespace tillside

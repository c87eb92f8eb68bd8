#pragma once

#include "core/receipt/receiptline.h"

#include <utility>

namespace tillside::texts {

// The lines that the till's own papers are made of: receipts, slips and the totals of a day.

/// Large and bold, in the middle.
[[nodiscard]] ReceiptLine headline(const QString &text);
[[nodiscard]] ReceiptLine centred(const QString &text, LineStyle style = LineStyle::Plain);
[[nodiscard]] ReceiptLine smallPrint(const QString &text);
/// A line across the paper.
[[nodiscard]] ReceiptLine rule();

/// Lines that are added one after the other.
class PaperLines final {
public:
    /// The till's own line.
    void add(ReceiptLine line);
    /// A name and its value; nothing without a value.
    void add(const QString &name, const QString &value, LineStyle style = LineStyle::Plain);
    void add(ReceiptLines &&lines);
    [[nodiscard]] ReceiptLines taken() { return std::move(m_lines); }

private:
    ReceiptLines m_lines;
};

} // namespace tillside::texts

#pragma once

#include <QString>

#include <vector>

namespace tillside {

/// What one line of a receipt is.
enum class LineKind {
    Text, ///< One text.
    Columns, ///< A text at the left edge and one at the right edge.
    Blank, ///< An empty line.
    Rule, ///< A line drawn across the paper. Terminals send none.
    Logo, ///< The shop's picture stands here, where there is one.
    Qr, ///< The text as a QR code.
};

enum class LineSize { Small, Normal, Large };
enum class LineAlignment { Left, Center, Right };
enum class LineStyle { Plain, Bold, Italic, Underlined };

/// One line of a receipt, in the terminals' own terms: they send an array of texts, a size of 1, 5
/// or 9, an alignment of L, C or R, and a style of N, B, I or U. See readReceipt().
struct ReceiptLine {
    LineKind kind = LineKind::Blank;
    QString text; ///< That of the left column, if there are two.
    QString right; ///< Only of LineKind::Columns.
    LineSize size = LineSize::Normal;
    LineAlignment alignment = LineAlignment::Left;
    LineStyle style = LineStyle::Plain;

    bool operator==(const ReceiptLine &) const = default;
};

using ReceiptLines = std::vector<ReceiptLine>;

} // namespace tillside

#pragma once

#include "core/receipt/receiptline.h"

#include <QFont>
#include <QPoint>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace tillside {

/// A receipt that was laid out for paper of one width. Lengths are those of the device that it is
/// painted on. Needs a QGuiApplication.
class ReceiptPainter final {
public:
    /// Lays out \a lines \a width wide, in letters of \a pixels for normal lines; small ones have
    /// 0.8 and large ones 1.3 of that. A line whose text is written from right to left is mirrored.
    ReceiptPainter(const ReceiptLines &lines, int width, int pixels);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

    /// Where the receipt may be cut into pages, from top to bottom: below each row.
    [[nodiscard]] std::vector<int> rowEnds() const;

    /// Paints in black what lies between \a top and \a bottom, which are two of rowEnds(), or 0,
    /// with \a top at the origin of \a painter.
    void paint(QPainter &painter, int top, int bottom) const;
    void paint(QPainter &painter) const { paint(painter, 0, m_height); }

private:
    /// One row: texts side by side, or bars.
    struct Row {
        int top = 0;
        int bottom = 0;
        std::vector<std::unique_ptr<QTextLayout>> texts;
        std::vector<QRect> bars; ///< Black, relative to the top.
        bool isDashed = false; ///< A dashed line across the middle.
    };

    void add(const ReceiptLine &line);
    void addText(const ReceiptLine &line);
    void addColumns(const ReceiptLine &line);
    void addCode(const QString &text);
    void addSpace(int height);
    Row &newRow(int height);
    [[nodiscard]] QFont fontOf(const ReceiptLine &line) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> laidOut(const QString &text, const QFont &font,
                                                       Qt::Alignment alignment) const;

    int m_width;
    int m_pixels;
    int m_height = 0;
    std::vector<Row> m_rows;
};

} // namespace tillside

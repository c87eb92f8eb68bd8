#pragma once

#include "core/receipt/receiptline.h"

#include <QWidget>

#include <memory>

namespace tillside {

class ReceiptPainter;

/// A receipt as it comes out of a printer: black on white in every theme, with a torn edge.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    PaperView(const QString &objectName, QWidget *parent);
    ~PaperView() override;

    /// \a text is what a screen reader says: the receipt, row by row.
    void show(const ReceiptLines &lines, const QString &text);

    /// The width of its place, which may be less than it wants.
    void setRoom(int width);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int wantedWidth() const;

    ReceiptLines m_lines;
    int m_room = QWIDGETSIZE_MAX;
    std::unique_ptr<ReceiptPainter> m_receipt;
};

} // namespace tillside

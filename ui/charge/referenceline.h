#pragma once

#include <QLineEdit>

namespace tillside {

/// The line for a reference of the merchant's own. A barcode scanner ends its code with Enter, and
/// that must not charge: Enter and Escape only leave the line.
class ReferenceLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit ReferenceLine(QWidget *parent);

signals:
    /// Enter or Escape was pressed; the keyboard is wanted elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tillside

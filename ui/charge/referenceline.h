#pragma once

#include <QLineEdit>

namespace tillside {

/// The field for the merchant's own reference. A barcode scanner ends its code with Enter, and that
/// must not charge: Enter and Escape only leave the field.
class ReferenceLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit ReferenceLine(QWidget *parent);

signals:
    /// Enter or Escape was pressed, so the focus should move elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tillside

#pragma once

#include <QPushButton>

namespace tillside {

/// A key on the screen: a strip along its lower edge sets it off until it is pressed. Tapping it
/// leaves the keyboard focus where it is.
class KeyButton final : public QPushButton {
    Q_OBJECT

public:
    KeyButton(const QString &text, const QString &objectName, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillside

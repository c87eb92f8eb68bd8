#pragma once

#include "ui/look/icons.h"

#include <QPushButton>

namespace tillside {

/// A plain button with its icon above its word, for a row of short words.
class StackedButton final : public QPushButton {
    Q_OBJECT

public:
    StackedButton(Icon icon, const QString &text, const QString &objectName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace tillside

#pragma once

#include "ui/look/look.h"

#include <QString>
#include <QWidget>

namespace tillside {

/// How the amount that is being typed is shown.
struct AmountFace {
    QString text; ///< With its currency and sign.
    ColourRole role = ColourRole::Accent;
    bool isEmpty = true;
    bool isSelected = false; ///< The next digit replaces it.
    int untypedDecimals = 0; ///< How many of its last digits stand for decimals to come.

    bool operator==(const AmountFace &) const = default;
};

/// The amount, as large as the window allows, always at the right: where the next digit appears. It
/// is one named control that has the focus while an amount is typed; a caret shows that.
class AmountLine final : public QWidget {
    Q_OBJECT

public:
    explicit AmountLine(QWidget *parent);

    /// Also sets the accessible name: "Amount, €12.50".
    void show(const AmountFace &face);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QFont fontThatFits() const;
    [[nodiscard]] QColor ink() const;

    AmountFace m_face;
};

} // namespace tillside

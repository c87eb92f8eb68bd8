#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPushButton>

namespace tillside {

/// The terminal in use and its state, as a pill in the bar: shape, name and word. Where something
/// is wrong, it is tinted.
class Chip final : public QPushButton {
    Q_OBJECT

public:
    Chip(const QString &objectName, QWidget *parent);

    /// \a word may be empty. The accessible name is both.
    void show(Icon icon, ColourRole role, const QString &name, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isTinted() const;

    Icon m_icon = Icon::NotPaired;
    ColourRole m_role = ColourRole::Neutral;
    QString m_name;
    QString m_word;
};

} // namespace tillside

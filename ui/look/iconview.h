#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QWidget>

#include <optional>

namespace tillside {

/// An icon beside a text: it follows the scale and the theme, sharp in every size.
class IconView final : public QWidget {
    Q_OBJECT

public:
    /// \a pixels at scale one. The icon is in the theme's text colour until it gets a role.
    IconView(Icon icon, int pixels, QWidget *parent);

    void show(Icon icon, std::optional<ColourRole> role);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Icon m_icon;
    int m_pixels;
    std::optional<ColourRole> m_role;
};

} // namespace tillside

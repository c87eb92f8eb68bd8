#pragma once

#include "ui/look/icons.h"

#include <QIconEngine>

namespace tillside {

/// Draws one of our icons in one colour, in the size asked for and no other: most icons of a screen
/// are shown in one size only, and the start of the window waits for them.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(Icon icon, const QColor &colour);

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode,
               QIcon::State state) override;
    /// \a size is in pixels of the device.
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    Icon m_icon;
    QColor m_colour;
};

} // namespace tillside

#pragma once

#include "ui/look/icons.h"

#include <QIconEngine>

namespace tillside {

/// Draws one of our icons in one colour, and only in the requested size. Most icons are shown in
/// one size only, and the window cannot start before they are drawn.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(Icon icon, const QColor &colour);

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode,
               QIcon::State state) override;
    /// \a size is in device pixels.
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    Icon m_icon;
    QColor m_colour;
};

} // namespace tillside

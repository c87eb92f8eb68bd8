#include "ui/look/tintedicon.h"

#include <QPainter>

namespace tillside {

namespace {

QColor faint(QColor colour)
{
    colour.setAlpha(colour.alpha() * 2 / 5);
    return colour;
}

} // namespace

TintedIcon::TintedIcon(Icon icon, const QColor &colour)
    : m_icon(icon)
    , m_colour(colour)
{ }

void TintedIcon::paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state)
{
    painter->drawPixmap(place,
                        pixmap(place.size() * painter->device()->devicePixelRatio(), mode, state));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/)
{
    const QColor colour = mode == QIcon::Disabled ? faint(m_colour) : m_colour;
    return tillside::pixmap(m_icon, colour, qMin(size.width(), size.height()));
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_icon, m_colour);
}

} // namespace tillside

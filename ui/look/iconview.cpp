#include "ui/look/iconview.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace tillside {

IconView::IconView(Icon icon, int pixels, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::show(Icon icon, std::optional<ColourRole> role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconView::sizeHint() const
{
    return {scaledLarge(m_pixels), scaledLarge(m_pixels)};
}

void IconView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor colour = m_role ? theme().of(*m_role).ink : theme().text;
    painter.drawPixmap(rect(), pixmap(m_icon, colour, width(), this));
}

void IconView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tillside

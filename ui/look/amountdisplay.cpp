#include "ui/look/amountdisplay.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace tillside {

AmountDisplay::AmountDisplay(const QString &objectName, int pixels, Qt::Alignment alignment,
                             QWidget *parent)
    : QWidget(parent)
    , m_pixels(scaledLarge(pixels))
    , m_alignment(alignment)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountDisplay::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont AmountDisplay::fontOf(int pixels) const
{
    QFont font = this->font();
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize AmountDisplay::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_pixels));
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

QSize AmountDisplay::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AmountDisplay::paintEvent(QPaintEvent * /*event*/)
{
    QFont font = fontOf(m_pixels);
    const int wanted = QFontMetrics(font).horizontalAdvance(m_text);
    if (wanted > width() && wanted > 0)
        font = fontOf(qMax(1, m_pixels * width() / wanted));
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)), m_text);
}

} // namespace tillside

#include "ui/charge/modeband.h"

#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 64;
constexpr int kRadius = 13; ///< Inside the card's frame.
constexpr int kPadding = 24;
constexpr int kIconSize = 28;
constexpr int kGap = 14;
constexpr int kHatch = 20; ///< Between two stripes.

/// The texts follow the text size less than others do: they must fit.
QFont boldFont()
{
    return fontOf(TextStyle::Lead);
}

QFont plainFont()
{
    QFont font = boldFont();
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

ModeBand::ModeBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"modeBand"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ModeBand::show(ColourRole role, const QString &mode, const QString &meaning)
{
    m_role = role;
    m_mode = mode;
    m_meaning = meaning;
    //: For a screen reader: %1 is the type of a payment, "Refund", %2 what happens to the money.
    setAccessibleName(tr("%1. %2").arg(mode, meaning));
    updateGeometry();
    update();
}

QSize ModeBand::sizeHint() const
{
    const int lines = QFontMetrics(boldFont()).lineSpacing() * 2 + grown(kGrid);
    return {0, qMax(grown(kHeight), scale().textPercent > 100 ? lines : 0)};
}

QSize ModeBand::minimumSizeHint() const
{
    return sizeHint();
}

void ModeBand::paintHatch(QPainter &painter) const
{
    const QRect third = QStyle::visualRect(
        layoutDirection(), rect(), {width() * 2 / 3, 0, width() - width() * 2 / 3, height()});
    const bool isLeft = layoutDirection() == Qt::RightToLeft;
    QColor stripe = theme().of(m_role).onField;
    stripe.setAlphaF(0.3F);
    QColor none = stripe;
    none.setAlpha(0);
    QLinearGradient fade(isLeft ? third.topRight() : third.topLeft(),
                         isLeft ? third.topLeft() : third.topRight());
    fade.setColorAt(0, none);
    fade.setColorAt(1, stripe);
    painter.save();
    painter.setClipRect(third, Qt::IntersectClip);
    painter.setPen(QPen(QBrush(fade), grown(kGrid)));
    for (int x = third.left() - height(); x < third.right() + height(); x += grown(kHatch))
        painter.drawLine(x, height(), x + height(), 0);
    painter.restore();
}

void ModeBand::paintEvent(QPaintEvent * /*event*/)
{
    const RoleColours &colours = theme().of(m_role);
    const bool isRefund = m_role == ColourRole::Refund;
    const QColor ink = isRefund ? colours.onField : colours.ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape; // Round at the top only.
    shape.setFillRule(Qt::WindingFill);
    const int radius = grown(kRadius);
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    shape.addRect(QRectF(0, radius, width(), height() - radius));
    painter.setClipPath(shape);
    painter.fillRect(rect(), isRefund ? colours.field : colours.tint);
    if (isRefund)
        paintHatch(painter);
    const int side = grown(kIconSize);
    const auto place = [this](int x, int width, int y, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, y, width, height});
    };
    const int padding = grown(kPadding);
    painter.drawPixmap(place(padding, side, (height() - side) / 2, side),
                       pixmap(isRefund ? Icon::Refund : Icon::Held, ink, side, this));
    const int x = padding + side + grown(kGap);
    const int room = width() - x - grown(kGap);
    const int modeWidth = QFontMetrics(boldFont()).horizontalAdvance(m_mode);
    const int meaningWidth = QFontMetrics(plainFont()).horizontalAdvance(m_meaning);
    const bool isOneLine = modeWidth + grown(kGap) + meaningWidth <= room;
    const int line = QFontMetrics(boldFont()).lineSpacing();
    painter.setPen(ink);
    const int flags
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(boldFont());
    const int top = (height() - (isOneLine ? line : 2 * line)) / 2;
    painter.drawText(place(x, room, top, line), flags, m_mode);
    QFont font = plainFont();
    if (!isOneLine && meaningWidth > room)
        font.setPixelSize(font.pixelSize() * room / meaningWidth);
    painter.setFont(font);
    if (isOneLine)
        painter.drawText(place(x + modeWidth + grown(kGap), room, top, line), flags, m_meaning);
    else
        painter.drawText(place(x, room, top + line, line), flags, m_meaning);
}

} // namespace tillside

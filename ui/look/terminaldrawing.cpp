#include "ui/look/terminaldrawing.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillside {

namespace {

// In the units of the drawing, which is 200 wide and high. The colours are those of the thing.
constexpr int kUnits = 200;
constexpr QRect kBody(10, 0, 124, 200);
constexpr QRect kDisplay(23, 16, 98, 72);
constexpr QSize kKey(24, 15);
constexpr QRgb kCase = 0xff1c2530;
constexpr QRgb kCaseEdge = 0xff5b6774;
constexpr QRgb kGlass = 0xffeaf1fb;
constexpr QRgb kOnGlass = 0xff0f1720;
constexpr QRgb kKeys = 0xff47525e;
constexpr QRgb kStop = 0xffc5352f;
constexpr QRgb kGo = 0xff1f8a4d;
constexpr QRgb kCard = 0xff9db8ff;
constexpr QRgb kStripe = 0xff34508f;

/// The largest font up to \a pixels in which \a text fits into \a box.
QFont fitting(const QString &text, int pixels, const QSize &box)
{
    constexpr int kLeast = 6;
    QFont font = displayFont(pixels, QFont::DemiBold);
    const auto isTooLarge = [&] {
        const QRect needed = QFontMetrics(font).boundingRect(
            QRect(QPoint(), QSize(box.width(), QWIDGETSIZE_MAX)), Qt::TextWordWrap, text);
        return needed.width() > box.width() || needed.height() > box.height();
    };
    while (font.pixelSize() > kLeast && isTooLarge())
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

TerminalDrawing::TerminalDrawing(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("terminalDrawing"));
}

void TerminalDrawing::show(const QString &heading, const QString &text)
{
    m_heading = heading;
    m_text = text;
    update();
}

void TerminalDrawing::setCardShown(bool isShown)
{
    m_showsCard = isShown;
    update();
}

/// In the units of the drawing: all of it, without the card the terminal alone, in the middle of
/// the widget.
QRect TerminalDrawing::fieldOfView() const
{
    if (m_showsCard)
        return {0, 0, kUnits, kUnits};
    const int wide = std::max(kBody.width(), kUnits * width() / std::max(1, height()));
    return {kBody.center().x() - wide / 2, 0, wide, kUnits};
}

void TerminalDrawing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setWindow(fieldOfView());
    if (m_showsCard)
        paintCard(painter);
    painter.setPen(QPen(QColor(kCaseEdge), 2));
    painter.setBrush(QColor(kCase));
    painter.drawRoundedRect(kBody.adjusted(1, 1, -1, -1), 18, 18);
    paintScreen(painter);
    paintKeys(painter);
}

void TerminalDrawing::paintCard(QPainter &painter) const
{
    painter.save();
    painter.translate(150, 36);
    painter.rotate(14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kCard));
    painter.drawRoundedRect(QRect(-36, -24, 72, 48), 7, 7);
    painter.fillRect(QRect(-36, -10, 72, 9), QColor(kStripe));
    painter.restore();
}

void TerminalDrawing::paintScreen(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kGlass));
    painter.drawRoundedRect(kDisplay, 8, 8);
    painter.setPen(QColor(kOnGlass));
    const QRect inside = kDisplay.adjusted(5, 6, -5, -6);
    const QRect above(inside.left(), inside.top(), inside.width(), 22);
    painter.setFont(fitting(m_heading, 17, above.size()));
    painter.drawText(above, Qt::AlignCenter, m_heading);
    const QRect below = inside.adjusted(0, above.height() + 2, 0, 0);
    painter.setFont(fitting(m_text, 11, below.size()));
    painter.drawText(below, Qt::AlignHCenter | Qt::TextWordWrap, m_text);
}

void TerminalDrawing::paintKeys(QPainter &painter) const
{
    constexpr int kColumns = 3;
    constexpr int kKeysInAll = 12;
    for (int i = 0; i < kKeysInAll; ++i) {
        const QPoint corner(30 + i % kColumns * 30, 100 + i / kColumns * 22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(i == 9 ? kStop : i == 11 ? kGo : kKeys));
        painter.drawRoundedRect(QRect(corner, kKey), 4, 4);
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPoint middle = QRect(corner, kKey).center();
        if (i == 9) {
            painter.drawLine(middle + QPoint(-3, -3), middle + QPoint(3, 3));
            painter.drawLine(middle + QPoint(-3, 3), middle + QPoint(3, -3));
        }
        if (i == 11)
            painter.drawPolyline(
                QPolygon{middle + QPoint(-4, 0), middle + QPoint(-1, 3), middle + QPoint(4, -3)});
    }
}

} // namespace tillside

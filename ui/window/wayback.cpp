#include "ui/window/wayback.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 44;
constexpr int kIconSize = 20;
constexpr int kPadding = 12;
constexpr int kGap = 10;

int widthIn(TextStyle style, const QString &text)
{
    return QFontMetrics(fontOf(style)).horizontalAdvance(text);
}

} // namespace

WayBack::WayBack(const QString &text, const QString &remark, const QString &objectName,
                 QWidget *parent)
    //: For screen readers: %1 is where a button leads, %2 what happens meanwhile.
    : QPushButton(tr("%1, %2").arg(text, remark), parent)
    , m_where(text)
    , m_remark(remark)
{
    setObjectName(objectName);
    setProperty("kind", u"chip"_s); // As a chip it paints itself.
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize WayBack::sizeHint() const
{
    return {2 * scaledLarge(kPadding) + scaledLarge(kIconSize) + 2 * scaledLarge(kGap)
                + widthIn(TextStyle::Label, m_where) + widthIn(TextStyle::Body, m_remark),
            qMax(kHeight, scaledLarge(kHeight))};
}

void WayBack::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (isDown() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme().track);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect(), grown(kPadding), grown(kPadding));
    }
    int x = scaledLarge(kPadding);
    const auto next = [&x, this](int width) {
        const QRect place(x, 0, width, height());
        x += width + scaledLarge(kGap);
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int side = scaledLarge(kIconSize);
    const QRect arrow = next(side);
    painter.drawPixmap(arrow.x(), (height() - side) / 2,
                       pixmap(Icon::Back, theme().accent(), side, this));
    painter.setFont(fontOf(TextStyle::Label));
    painter.setPen(theme().accent());
    painter.drawText(next(widthIn(TextStyle::Label, m_where)), Qt::AlignCenter, m_where);
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme().muted);
    painter.drawText(next(widthIn(TextStyle::Body, m_remark)), Qt::AlignCenter, m_remark);
}

void WayBack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace tillside

#include "ui/window/railbutton.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast(96, 84);
constexpr int kIconSize = 28;
constexpr int kRadius = 14;
constexpr int kGap = 6;

} // namespace

RailButton::RailButton(Icon icon, const QString &word, const QString &objectName, QWidget *parent)
    : QRadioButton(word, parent)
    , m_icon(icon)
{
    setObjectName(objectName);
    setProperty("kind", u"rail"_s);
    setProperty("cornerRadius", kRadius);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::RailWord));
    const int content = scaledLarge(kIconSize) + grown(kGap) + metrics.height();
    return {qMax(grown(kLeast.width()), metrics.horizontalAdvance(text()) + grown(kGrid)),
            qMax(grown(kLeast.height()), content + 2 * grown(kGrid))};
}

void RailButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? theme().surface : theme().track);
        painter.setPen(isChecked() && theme().isHighContrast() ? QPen(theme().border, 2)
                                                               : QPen(Qt::NoPen));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), grown(kRadius), grown(kRadius));
    }
    const QColor colour = isChecked() ? theme().accent() : theme().muted;
    const QFont font = fontOf(TextStyle::RailWord);
    const int side = scaledLarge(kIconSize);
    const int wordHeight = QFontMetrics(font).height();
    const int top = (height() - side - grown(kGap) - wordHeight) / 2;
    painter.drawPixmap((width() - side) / 2, top, pixmap(m_icon, colour, side, this));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(0, top + side + grown(kGap), width(), wordHeight), Qt::AlignCenter,
                     text());
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QRadioButton::changeEvent(event);
}

bool RailButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace tillside

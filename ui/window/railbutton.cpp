#include "ui/window/railbutton.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast(96, 84);
constexpr int kIconSize = 28;
constexpr int kRadius = 14;
constexpr int kGap = 6;
constexpr int kMostShown = 99;

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
    if (m_count > 0)
        paintCount(painter, {(width() + side) / 2 + grown(kGap), top + grown(2)});
}

/// A round badge with its centre \a at.
void RailButton::paintCount(QPainter &painter, const QPoint &at) const
{
    const RoleColours &declined = theme().of(ColourRole::Declined);
    const QFont font = fontOf(TextStyle::KeyHint);
    const QString text = m_count > kMostShown ? u"%1+"_s.arg(locale().toString(kMostShown))
                                              : locale().toString(m_count);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + grown(4);
    QRect badge(0, 0, qMax(height, metrics.horizontalAdvance(text) + grown(12)), height);
    badge.moveCenter(at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(declined.field);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(declined.onField);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void RailButton::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        update();
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

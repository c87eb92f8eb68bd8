#include "ui/settings/sectionbutton.h"

#include "ui/look/fittedtext.h"
#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 56;
constexpr int kIconSize = 22;
constexpr int kPadding = 16;
constexpr int kGap = 14;
constexpr int kRadius = 14;

} // namespace

SectionButton::SectionButton(Icon icon, const QString &name, const QString &objectName,
                             QWidget *parent)
    : QRadioButton(name, parent)
    , m_icon(icon)
{
    setObjectName(objectName);
    setProperty("kind", u"rail"_s);
    setProperty("cornerRadius", kRadius);
    setFocusPolicy(Qt::StrongFocus);
}

int SectionButton::beforeText()
{
    return grown(kPadding) + scaledLarge(kIconSize) + grown(kGap);
}

int SectionButton::heightForWidth(int width) const
{
    const int room = std::max(width - beforeText() - grown(kPadding), 1);
    const QRect text
        = QFontMetrics(fontOf(TextStyle::Label))
              .boundingRect({0, 0, room, QWIDGETSIZE_MAX}, Qt::TextWordWrap, this->text());
    return std::max({kHeight, scaledLarge(kHeight), text.height() + grown(kGrid)});
}

QSize SectionButton::sizeHint() const
{
    const int width = QFontMetrics(fontOf(TextStyle::Label)).horizontalAdvance(text());
    return {beforeText() + width + grown(kPadding), std::max(kHeight, scaledLarge(kHeight))};
}

int SectionButton::narrowWidth() const
{
    const QFont font = fontOf(TextStyle::Label);
    return beforeText() + widthOf(balanced(text(), font), font) + grown(kPadding);
}

void SectionButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? theme().surface : theme().track);
        painter.setPen(isChecked() && theme().isHighContrast() ? QPen(theme().border, 2)
                                                               : QPen(Qt::NoPen));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), grown(kRadius), grown(kRadius));
    }
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int side = scaledLarge(kIconSize);
    const QRect icon = mirrored({grown(kPadding), (height() - side) / 2, side, side});
    painter.drawPixmap(icon.topLeft(),
                       pixmap(m_icon, isChecked() ? theme().accent() : theme().muted, side, this));
    painter.setFont(fontOf(TextStyle::Label));
    painter.setPen(isChecked() ? theme().accent() : theme().text);
    const int room = width() - beforeText() - grown(kPadding);
    painter.drawText(mirrored({beforeText(), 0, room, height()}),
                     static_cast<int>(Qt::TextWordWrap | Qt::AlignVCenter
                                      | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
}

void SectionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QRadioButton::changeEvent(event);
}

bool SectionButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace tillside

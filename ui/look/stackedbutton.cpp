#include "ui/look/stackedbutton.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 76;
constexpr int kIconSize = 22;
constexpr int kGap = 6;

} // namespace

StackedButton::StackedButton(Icon icon, const QString &text, const QString &objectName,
                             QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setObjectName(objectName);
    setProperty("kind", u"plain"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StackedButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Label));
    const int content = scaledLarge(kIconSize) + grown(kGap) + metrics.height();
    return {metrics.horizontalAdvance(text()) + grown(2 * kGrid),
            std::max(grown(kHeight), content + 2 * grown(kGrid))};
}

void StackedButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton ground;
    initStyleOption(&ground);
    ground.text.clear();
    ground.icon = {};
    painter.drawControl(QStyle::CE_PushButton, ground);
    const QFont font = fontOf(TextStyle::Label);
    const int side = scaledLarge(kIconSize);
    const int wordHeight = QFontMetrics(font).height();
    const int top = (height() - side - grown(kGap) - wordHeight) / 2;
    painter.drawPixmap((width() - side) / 2, top, pixmap(m_icon, theme().accent(), side, this));
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme().text : theme().muted);
    painter.drawText(QRect(0, top + side + grown(kGap), width(), wordHeight), Qt::AlignCenter,
                     text());
}

} // namespace tillside

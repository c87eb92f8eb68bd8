#include "ui/look/segment.h"

#include "ui/look/iconwords.h"
#include "ui/look/scale.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 8;

} // namespace

Segment::Segment(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setProperty("kind", u"segment"_s);
    setCheckable(true);
}

void Segment::showIcon(const QIcon &icon, const QColor &ink)
{
    m_ink = ink;
    setIcon(icon);
}

IconWords Segment::words() const
{
    return {.icon = icon().pixmap(iconSize(), devicePixelRatio()),
            .side = iconSize().width(),
            .gap = grown(kGap),
            .lines = {text()},
            .font = font(),
            .below = {},
            .belowFont = {},
            .ink = m_ink};
}

QSize Segment::sizeHint() const
{
    if (icon().isNull())
        return QPushButton::sizeHint();
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, words().size(), this);
}

void Segment::paintEvent(QPaintEvent *event)
{
    if (icon().isNull())
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    words().paint(painter, rect(), layoutDirection());
}

} // namespace tillside

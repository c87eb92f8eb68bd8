#include "ui/look/wrappingbutton.h"

#include "ui/look/fittedtext.h"
#include "ui/look/iconwords.h"
#include "ui/look/scale.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tillside {

namespace {

constexpr int kGap = 10;
constexpr int kAbove = 2; ///< Between the words and the edge.

} // namespace

WrappingButton::WrappingButton(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WrappingButton::setOneLine(bool isOneLine)
{
    m_isOneLine = isOneLine;
    updateGeometry();
}

QStringList WrappingButton::narrowLines() const
{
    return m_isOneLine ? QStringList{text()} : balanced(text(), font());
}

void WrappingButton::setSecondLine(const QString &text)
{
    m_second = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

IconWords WrappingButton::words(const QStringList &lines) const
{
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    IconWords words{.side = iconSize().width(),
                    .gap = grown(kGap),
                    .lines = lines,
                    .font = font(),
                    .belowFont = fontOf(TextStyle::Caption),
                    .ink = palette().color(group, QPalette::ButtonText)};
    if (!icon().isNull())
        words.icon = icon().pixmap(iconSize(), devicePixelRatio(),
                                   isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (!m_second.isEmpty())
        words.below = QStringList{m_second};
    return words;
}

/// The size of the button around \a words: the style knows its edge and padding.
QSize WrappingButton::around(const IconWords &words) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize inside = words.size();
    const QSize whole = style()->sizeFromContents(QStyle::CT_PushButton, &option, inside, this);
    return {whole.width(), std::max(whole.height(), inside.height() + 2 * grown(kAbove))};
}

QSize WrappingButton::sizeHint() const
{
    ensurePolished();
    return {around(words({text()})).width(), minimumSizeHint().height()};
}

QSize WrappingButton::minimumSizeHint() const
{
    ensurePolished();
    return around(words(narrowLines()));
}

void WrappingButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const bool isOneLine = width() >= sizeHint().width();
    words(isOneLine ? QStringList{text()} : narrowLines())
        .paint(painter, rect(), layoutDirection());
}

} // namespace tillside

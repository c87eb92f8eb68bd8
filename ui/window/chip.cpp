#include "ui/window/chip.h"

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
constexpr int kIconSize = 22;
constexpr int kPadding = 14;
constexpr int kGap = 10;

/// The word is as large as the name, but lighter.
QFont wordFont()
{
    QFont font = fontOf(TextStyle::Label);
    font.setWeight(QFont::Normal);
    return font;
}

int widthIn(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

Chip::Chip(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setProperty("kind", u"chip"_s);
    setProperty("cornerRadius", kHeight / 2);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(Icon icon, ColourRole role, const QString &name, const QString &word)
{
    m_icon = icon;
    m_role = role;
    m_name = name;
    m_word = word;
    setText(word.isEmpty() ? name : name + u' ' + word);
    updateGeometry();
    update();
}

bool Chip::isTinted() const
{
    return m_role == ColourRole::Declined || m_role == ColourRole::Warning;
}

QSize Chip::sizeHint() const
{
    const int words = m_word.isEmpty() ? 0 : scaledLarge(kGap) + widthIn(wordFont(), m_word);
    return {2 * scaledLarge(kPadding) + scaledLarge(kIconSize) + scaledLarge(kGap)
                + widthIn(fontOf(TextStyle::Label), m_name) + words,
            qMax(kHeight, scaledLarge(kHeight))};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const RoleColours &colours = theme().of(m_role);
    const QColor rest = isTinted() ? colours.tint : theme().surface;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() || underMouse() ? theme().track : rest);
    painter.setPen(QPen(isTinted() ? colours.ink : theme().border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2,
                            height() / 2);
    const auto mirrored = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, 0, width, height()});
    };
    const int side = scaledLarge(kIconSize);
    int x = scaledLarge(kPadding);
    const QRect iconPlace = mirrored(x, side);
    painter.drawPixmap(iconPlace.x(), (height() - side) / 2,
                       pixmap(m_icon, colours.ink, side, this));
    x += side + scaledLarge(kGap);
    const int nameWidth = widthIn(fontOf(TextStyle::Label), m_name);
    painter.setFont(fontOf(TextStyle::Label));
    painter.setPen(theme().text);
    painter.drawText(mirrored(x, nameWidth), Qt::AlignCenter, m_name);
    x += nameWidth + scaledLarge(kGap);
    painter.setFont(wordFont());
    painter.setPen(isTinted() ? colours.ink : theme().text);
    painter.drawText(mirrored(x, widthIn(wordFont(), m_word)), Qt::AlignCenter, m_word);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace tillside

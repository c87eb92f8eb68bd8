#include "ui/look/mainbutton.h"

#include "ui/look/fittedtext.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRadius = 16;
constexpr int kPadding = 16;
constexpr int kGap = 10;
constexpr int kIconSize = 24;
constexpr int kSmallest = 18; ///< The text is not drawn smaller.

int smallest()
{
    return qMax(kSmallest, grown(kSmallest));
}

QRect mirrored(const QWidget &widget, const QRect &place)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
}

} // namespace

/// What it shows in its present size.
struct MainButton::Face {
    FittedText text;
    QStringList reason;
    bool hasHint = false;
    bool hasIcon = false;
};

MainButton::MainButton(const QString &text, const QString &objectName, QWidget *parent, int height)
    : QPushButton(text, parent)
    , m_height(height)
{
    setObjectName(objectName);
    setProperty("kind", u"main"_s);
    setProperty("cornerRadius", kRadius);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MainButton::setColours(ColourRole role)
{
    m_role = role;
    update();
}

void MainButton::setOutlined(bool isOutlined)
{
    m_isOutlined = isOutlined;
    update();
}

void MainButton::setReason(const QString &reason)
{
    m_reason = reason;
    setAccessibleDescription(reason);
    growForReason();
    updateGeometry();
    update();
}

void MainButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    update();
}

void MainButton::setPicture(std::optional<Icon> icon)
{
    m_icon = icon;
    update();
}

QSize MainButton::sizeHint() const
{
    const int width = QFontMetrics(fontOf(TextStyle::MainButton)).horizontalAdvance(text());
    return {width + 2 * grown(kPadding), minimumSizeHint().height()};
}

/// Room for its text in two lines, and for the reason below.
QSize MainButton::minimumSizeHint() const
{
    const QFont font = fontOf(TextStyle::MainButton);
    const QFont caption = fontOf(TextStyle::Caption);
    const int width
        = qMax(narrowest(text(), font, smallest()),
               m_reason.isEmpty() ? 0 : narrowest(m_reason, caption, caption.pixelSize()));
    return {width + 2 * grown(kPadding), scaledLarge(m_height)};
}

/// Around the text, on both sides, to keep it in the middle beside the hint.
int MainButton::besides() const
{
    return QFontMetrics(fontOf(TextStyle::KeyHint)).horizontalAdvance(m_keyHint) + 2 * grown(kGap);
}

MainButton::Face MainButton::faceIn(const QSize &size) const
{
    const QFont font = fontOf(TextStyle::MainButton);
    const QFontMetrics metrics(font);
    const int textWidth = metrics.horizontalAdvance(text());
    const int iconWidth = m_icon ? scaledLarge(kIconSize) + grown(kGap) : 0;
    int room = size.width() - 2 * grown(kPadding);
    Face face;
    face.hasIcon = m_icon && textWidth + iconWidth <= room;
    room -= face.hasIcon ? iconWidth : 0;
    face.hasHint = isEnabled() && !m_keyHint.isEmpty() && textWidth + 2 * besides() <= room;
    int height = size.height() - grown(kPadding);
    if (!isEnabled() && !m_reason.isEmpty()) {
        face.reason = reasonIn(size.width());
        height -= heightOf(face.reason, fontOf(TextStyle::Caption)).whole * int(face.reason.size());
    }
    face.text = fitted(text(), font, smallest(), {room, height});
    return face;
}

QStringList MainButton::reasonIn(int width) const
{
    const QFont caption = fontOf(TextStyle::Caption);
    const int room = width - 2 * grown(kPadding);
    return QFontMetrics(caption).horizontalAdvance(m_reason) <= room ? QStringList{m_reason}
                                                                     : balanced(m_reason, caption);
}

/// A long reason takes two lines below the text, which some scripts need more height for.
void MainButton::growForReason()
{
    int needed = 0;
    if (!m_reason.isEmpty()) {
        QFont font = fontOf(TextStyle::MainButton);
        font.setPixelSize(smallest());
        const QStringList lines
            = fitted(text(), font, smallest(), {width() - 2 * grown(kPadding), QWIDGETSIZE_MAX})
                  .lines;
        const QStringList reason = reasonIn(width());
        needed = heightOf(lines, font).whole * int(lines.size())
            + heightOf(reason, fontOf(TextStyle::Caption)).whole * int(reason.size())
            + grown(kPadding);
    }
    setMinimumHeight(std::max(needed, scaledLarge(m_height)));
}

QColor MainButton::textColour() const
{
    if (!isEnabled())
        return theme().muted;
    return m_isOutlined ? theme().of(m_role).ink : theme().of(m_role).onField;
}

void MainButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const Face face = faceIn(size());
    paintText(painter, face);
    if (face.hasHint)
        paintHint(painter);
}

void MainButton::paintGround(QPainter &painter) const
{
    constexpr int kPressed = 112; // In per cent, darker.
    const RoleColours &colours = theme().of(m_role);
    const QColor fill = m_isOutlined ? theme().surface : colours.field;
    if (isEnabled()) {
        painter.setBrush(isDown() ? fill.darker(kPressed) : fill);
        painter.setPen(m_isOutlined ? QPen(colours.ink, 2) : QPen(Qt::NoPen));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().border, 2, Qt::DashLine));
    }
    const int inset = painter.pen().style() == Qt::NoPen ? 0 : 1;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), grown(kRadius),
                            grown(kRadius));
}

void MainButton::paintText(QPainter &painter, const Face &face) const
{
    const int lineHeight = heightOf(face.text.lines, face.text.font).whole;
    const QFont caption = fontOf(TextStyle::Caption);
    const int captionHeight = heightOf(face.reason, caption).whole;
    const int textHeight = int(face.text.lines.size()) * lineHeight;
    const int iconWidth = face.hasIcon ? scaledLarge(kIconSize) + grown(kGap) : 0;
    int top = (height() - textHeight - int(face.reason.size()) * captionHeight) / 2;
    painter.setPen(textColour());
    painter.setFont(face.text.font);
    if (face.hasIcon) {
        const int side = scaledLarge(kIconSize);
        const int left = (width() - widthOf(face.text.lines, face.text.font) - iconWidth) / 2;
        painter.drawPixmap(mirrored(*this, {left, top + (textHeight - side) / 2, side, side}),
                           pixmap(*m_icon, textColour(), side, this));
    }
    for (const QString &line : face.text.lines) {
        const QRect place(iconWidth, top, width() - iconWidth, lineHeight);
        painter.drawText(mirrored(*this, place), Qt::AlignCenter, line);
        top += lineHeight;
    }
    painter.setFont(caption);
    for (const QString &line : face.reason) {
        painter.drawText(QRect(0, top, width(), captionHeight), Qt::AlignCenter, line);
        top += captionHeight;
    }
}

void MainButton::paintHint(QPainter &painter) const
{
    constexpr int kHintRadius = 6;
    const QFont font = fontOf(TextStyle::KeyHint);
    const QFontMetrics metrics(font);
    const QSize box(metrics.horizontalAdvance(m_keyHint) + 2 * grown(kGrid),
                    metrics.height() + grown(kGrid));
    const QRect place = mirrored(*this,
                                 {width() - grown(kPadding) - box.width(),
                                  (height() - box.height()) / 2, box.width(), box.height()});
    painter.setPen(textColour());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, grown(kHintRadius), grown(kHintRadius));
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, m_keyHint);
}

void MainButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        growForReason();
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void MainButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    growForReason();
}

} // namespace tillside

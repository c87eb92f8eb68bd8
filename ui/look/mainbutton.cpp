#include "ui/look/mainbutton.h"

#include "ui/look/fittedtext.h"
#include "ui/look/iconwords.h"
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
    QStringList below;
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
    describe();
}

void MainButton::setSecondLine(const QString &text)
{
    m_second = text;
    describe();
}

void MainButton::describe()
{
    setAccessibleDescription(m_reason.isEmpty() ? m_second : m_reason);
    growForLines();
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

QFont MainButton::wordsFont() const
{
    return fontOf(m_height == kOutcomeHeight ? TextStyle::Title : TextStyle::MainButton);
}

QSize MainButton::sizeHint() const
{
    const int words = QFontMetrics(wordsFont()).horizontalAdvance(text());
    const int below = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_second);
    return {std::max(words, below) + 2 * grown(kPadding), minimumSizeHint().height()};
}

/// Room for its text in two lines, and for a line below.
QSize MainButton::minimumSizeHint() const
{
    const QFont caption = fontOf(TextStyle::Caption);
    int width = narrowest(text(), wordsFont(), smallest());
    for (const QString &below : {m_reason, m_second}) {
        if (!below.isEmpty())
            width = std::max(width, narrowest(below, caption, caption.pixelSize()));
    }
    return {width + 2 * grown(kPadding), scaledLarge(m_height)};
}

/// Around the text, on both sides, to keep it in the middle beside the hint.
int MainButton::besides() const
{
    return QFontMetrics(fontOf(TextStyle::KeyHint)).horizontalAdvance(m_keyHint) + 2 * grown(kGap);
}

MainButton::Face MainButton::faceIn(const QSize &size) const
{
    const QFont font = wordsFont();
    const QFont caption = fontOf(TextStyle::Caption);
    Face face;
    face.below = smallLines(isEnabled() ? m_second : m_reason, size.width());
    const int textWidth
        = std::max(QFontMetrics(font).horizontalAdvance(text()), widthOf(face.below, caption));
    const int iconWidth = m_icon ? scaledLarge(kIconSize) + grown(kGap) : 0;
    int room = size.width() - 2 * grown(kPadding);
    face.hasIcon = m_icon && textWidth + iconWidth <= room;
    room -= face.hasIcon ? iconWidth : 0;
    face.hasHint = isEnabled() && !m_keyHint.isEmpty() && textWidth + 2 * besides() <= room;
    const int below = heightOf(face.below, caption).whole * int(face.below.size());
    face.text
        = fitted(text(), font, smallest(),
                 {room, size.height() - grown(face.below.isEmpty() ? kPadding : kGap) - below});
    return face;
}

/// \a text below the words, in two lines if one has no room.
QStringList MainButton::smallLines(const QString &text, int width)
{
    if (text.isEmpty())
        return {};
    const QFont caption = fontOf(TextStyle::Caption);
    const int room = width - 2 * grown(kPadding);
    return QFontMetrics(caption).horizontalAdvance(text) <= room ? QStringList{text}
                                                                 : balanced(text, caption);
}

int MainButton::heightWith(const QString &below) const
{
    QFont font = wordsFont();
    font.setPixelSize(smallest());
    const QStringList lines
        = fitted(text(), font, smallest(), {width() - 2 * grown(kPadding), QWIDGETSIZE_MAX}).lines;
    const QStringList small = smallLines(below, width());
    return heightOf(lines, font).whole * int(lines.size())
        + heightOf(small, fontOf(TextStyle::Caption)).whole * int(small.size()) + grown(kPadding);
}

/// A long line below the text takes two, which some scripts need more height for.
void MainButton::growForLines()
{
    int needed = scaledLarge(m_height);
    for (const QString &below : {m_reason, m_second}) {
        if (!below.isEmpty())
            needed = std::max(needed, heightWith(below));
    }
    setMinimumHeight(needed);
}

QColor MainButton::textColour() const
{
    if (!isEnabled())
        return theme().muted;
    if (!m_isOutlined)
        return theme().of(m_role).onField;
    return m_role == ColourRole::Accent ? theme().text : theme().of(m_role).ink;
}

QColor MainButton::iconColour() const
{
    return isEnabled() && m_isOutlined ? theme().of(m_role).ink : textColour();
}

void MainButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const Face face = faceIn(size());
    paintWords(painter, face);
    if (face.hasHint)
        paintHint(painter);
}

void MainButton::paintGround(QPainter &painter) const
{
    constexpr int kPressed = 112; // In per cent, darker.
    const RoleColours &colours = theme().of(m_role);
    const QColor fill = m_isOutlined ? theme().surface : colours.field;
    const QColor edge = m_role == ColourRole::Accent ? theme().border : colours.ink;
    QRectF place(rect());
    if (isEnabled()) {
        painter.setBrush(isDown() ? fill.darker(kPressed) : fill);
        painter.setPen(m_isOutlined ? QPen(edge, 1) : QPen(Qt::NoPen));
        if (m_isOutlined)
            place.adjust(0.5, 0.5, -0.5, -0.5);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().border, 2, Qt::DashLine));
        place.adjust(1, 1, -1, -1);
    }
    painter.drawRoundedRect(place, grown(kRadius), grown(kRadius));
}

void MainButton::paintWords(QPainter &painter, const Face &face) const
{
    IconWords words{.side = scaledLarge(kIconSize),
                    .gap = grown(kGap),
                    .lines = face.text.lines,
                    .font = face.text.font,
                    .below = face.below,
                    .belowFont = fontOf(TextStyle::Caption),
                    .ink = textColour()};
    if (face.hasIcon)
        words.icon = pixmap(*m_icon, iconColour(), words.side, this);
    words.paint(painter, rect(), layoutDirection());
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
        growForLines();
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void MainButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    growForLines();
}

} // namespace tillside

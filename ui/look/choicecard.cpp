#include "ui/look/choicecard.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tillside {

namespace {

constexpr int kHeight = 96; ///< Four lines, as in German.
constexpr int kUsualWidth = 288;
constexpr int kLeastWidth = 192;
constexpr int kRing = 28;
constexpr int kMargin = 20;
constexpr int kRadius = 16;

int wrapped(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
}

} // namespace

ChoiceCard::ChoiceCard(const QString &text, const QString &line, const QString &objectName,
                       QWidget *parent)
    : QRadioButton(text, parent)
    , m_line(line)
{
    setObjectName(objectName);
    setProperty("cornerRadius", kRadius);
    setAccessibleDescription(line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::beforeText()
{
    return grown(kMargin) + grown(kRing) + grown(2 * kGrid);
}

/// The text stands beside the ring.
QRect ChoiceCard::textPlace() const
{
    const int before = beforeText();
    const QRect leading(before, 0, std::max(width() - before - grown(kGrid), 1), height());
    return QStyle::visualRect(layoutDirection(), rect(), leading);
}

int ChoiceCard::textHeight(int width) const
{
    return wrapped(text(), fontOf(TextStyle::Label), width)
        + wrapped(m_line, fontOf(TextStyle::Body), width);
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = std::max(width - beforeText() - grown(kGrid), 1);
    return std::max(scaledLarge(kHeight), textHeight(room) + 2 * grown(kGrid));
}

QSize ChoiceCard::sizeHint() const
{
    return {scaled(kUsualWidth), scaledLarge(kHeight)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {scaled(kLeastWidth), scaledLarge(kHeight)};
}

/// A crowded layout would make it lower than its wrapped text.
void ChoiceCard::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

/// All of it can be pressed.
bool ChoiceCard::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void ChoiceCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RoleColours &accent = theme().of(ColourRole::Accent);
    const int edge = isChecked() ? 3 : 1;
    painter.setPen(QPen(isChecked() ? accent.ink : theme().border, edge));
    painter.setBrush(isChecked() ? accent.tint : theme().surface);
    painter.drawRoundedRect(rect().adjusted(edge - 1, edge - 1, -edge, -edge), grown(kRadius),
                            grown(kRadius));
    const int side = grown(kRing);
    const QRect ring = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(grown(kMargin), (height() - side) / 2, side, side));
    painter.setPen(QPen(isChecked() ? accent.ink : theme().border, 2));
    painter.setBrush(theme().surface);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent.ink);
        painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4));
    }
    const QRect place = textPlace();
    const QFont heading = fontOf(TextStyle::Label);
    const int above = wrapped(text(), heading, place.width());
    const int top = (height() - textHeight(place.width())) / 2;
    const auto leading
        = static_cast<int>(Qt::TextWordWrap | Qt::AlignTop
                           | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(heading);
    painter.setPen(theme().text);
    painter.drawText(QRect(place.left(), top, place.width(), above), leading, text());
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(theme().muted);
    painter.drawText(QRect(place.left(), top + above, place.width(), height() - top - above),
                     leading, m_line);
}

} // namespace tillside

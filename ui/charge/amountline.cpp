#include "ui/charge/amountline.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// In per cent of the window's height.
constexpr int kUsual = 12;
constexpr int kLeast = 6;
constexpr int kCaretWidth = 3;

int lastDigit(const QString &text)
{
    for (int at = int(text.size()) - 1; at >= 0; --at) {
        if (text.at(at).isDigit())
            return at;
    }
    return int(text.size()) - 1;
}

} // namespace

AmountLine::AmountLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"amount"_s);
    setProperty("showsOwnFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void AmountLine::show(const AmountFace &face)
{
    if (face == m_face)
        return;
    m_face = face;
    //: The name of the amount for a screen reader: %1 is the amount.
    setAccessibleName(tr("Amount, %1").arg(face.text));
    update();
}

QSize AmountLine::sizeHint() const
{
    const QFont usual = displayFont(window()->height() * kUsual / 100, QFont::Bold);
    return {0, QFontMetrics(usual).height()};
}

QSize AmountLine::minimumSizeHint() const
{
    const QFont least = displayFont(window()->height() * kLeast / 100, QFont::Bold);
    const QFontMetrics metrics(least);
    return {metrics.horizontalAdvance(m_face.text) + 2 * kCaretWidth, metrics.height()};
}

/// Never cut short: below the least size, it is still drawn whole.
QFont AmountLine::fontThatFits() const
{
    const int usual = window()->height() * kUsual / 100;
    const QFont font = displayFont(usual, QFont::Bold);
    const QFontMetrics metrics(font);
    const int room = qMax(1, width() - grown(4 * kCaretWidth));
    const int wanted = qMax(1, metrics.horizontalAdvance(m_face.text));
    const int byWidth = wanted > room ? usual * room / wanted : usual;
    const int byHeight = metrics.height() > height() ? usual * height() / metrics.height() : usual;
    return displayFont(qMin(byWidth, byHeight), QFont::Bold);
}

QColor AmountLine::ink() const
{
    if (m_face.isEmpty)
        return theme().border;
    return m_face.role == ColourRole::Accent ? theme().text : theme().of(m_face.role).ink;
}

void AmountLine::paintEvent(QPaintEvent * /*event*/)
{
    const QFont font = fontThatFits();
    QTextLayout layout(m_face.text, font);
    QTextOption option(Qt::AlignAbsolute | Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    const int end = lastDigit(m_face.text) + 1;
    QTextLayout::FormatRange untyped{end - m_face.untypedDecimals, m_face.untypedDecimals, {}};
    untyped.format.setForeground(theme().border);
    layout.setFormats({untyped});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width());
    layout.endLayout();

    const auto left = width() - line.naturalTextWidth() - grown(2 * kCaretWidth);
    const auto top = (height() - line.height()) / 2;
    QPainter painter(this);
    if (m_face.isSelected) {
        painter.fillRect(QRectF(left, top, line.naturalTextWidth(), line.height()),
                         theme().of(m_face.role).tint);
        painter.setPen(QPen(theme().of(m_face.role).ink, 2, Qt::DashLine));
        painter.drawRect(QRectF(left, top, line.naturalTextWidth(), line.height()));
    }
    painter.setPen(ink());
    layout.draw(&painter, {left, top});
    if (!hasFocus())
        return;
    const int caret = end - m_face.untypedDecimals;
    const int height = font.pixelSize() * 4 / 5;
    const auto middle = line.ascent() - QFontMetrics(font).capHeight() / 2;
    // After the digit before, which stands to the left also where texts run from the right.
    const auto x = line.cursorToX(caret - 1, QTextLine::Trailing);
    painter.fillRect(
        QRectF(left + x + kCaretWidth, top + middle - height / 2, grown(kCaretWidth), height),
        theme().of(m_face.role).ink);
}

void AmountLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AmountLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tillside

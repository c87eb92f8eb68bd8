#include "ui/pairing/codeboxes.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoxWidth = 72;
constexpr int kBoxHeight = 88;
constexpr int kNarrowestBox = 36;
constexpr int kGap = 16;
constexpr int kRadius = 12;
constexpr int kDigitPixels = 40;

} // namespace

CodeBoxes::CodeBoxes(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setLayoutDirection(Qt::LeftToRight); // A code is read so in every language.
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"(\\s*\\d){0,%1}\\s*"_s.arg(kMostDigits),
                           QRegularExpression::UseUnicodePropertiesOption),
        this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::NoContextMenu);
    // The next digit always follows the last one.
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { end(false); });
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (hasSelectedText())
            deselect();
    });
    connect(this, &QLineEdit::textChanged, this, &CodeBoxes::onChanged);
    fit();
    onChanged();
}

QByteArray CodeBoxes::digits() const
{
    QByteArray digits;
    const QString typed = text();
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits += QByteArray::number(c.digitValue());
    }
    return digits;
}

void CodeBoxes::typeDigit(int digit)
{
    end(false);
    insert(QString::number(digit));
}

void CodeBoxes::onChanged()
{
    const auto typed = static_cast<int>(digits().size());
    //: The name of the field for a pairing code, for a screen reader. %n is how many digits a
    //: person has typed, %1 how many there are.
    setAccessibleName(
        tr("Pairing code, %n of %1 digits typed", nullptr, typed).arg(std::max(boxes(), typed)));
    updateGeometry();
    update();
}

/// A terminal with a longer code gets more boxes, which are narrower.
int CodeBoxes::boxes() const
{
    return std::max(kUsualDigits, static_cast<int>(digits().size()));
}

QSize CodeBoxes::sizeOf(int boxWidth) const
{
    return {boxes() * boxWidth + (boxes() - 1) * grown(kGap), scaledLarge(kBoxHeight)};
}

QSize CodeBoxes::sizeHint() const
{
    return sizeOf(scaledLarge(kBoxWidth));
}

QSize CodeBoxes::minimumSizeHint() const
{
    return sizeOf(kNarrowestBox);
}

void CodeBoxes::fit()
{
    setFixedHeight(scaledLarge(kBoxHeight));
}

void CodeBoxes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QLineEdit::changeEvent(event);
}

void CodeBoxes::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int kNext = 3;
    constexpr int kEdge = 2;
    const Theme &t = theme();
    const QByteArray typed = digits();
    const int gap = grown(kGap);
    const int wide = std::min(scaledLarge(kBoxWidth), (width() - (boxes() - 1) * gap) / boxes());
    const auto count = static_cast<int>(typed.size());
    const int next = std::min(count, boxes() - 1);
    if (wide <= 0)
        return;
    const int pixels = std::min(scaledLarge(kDigitPixels), wide);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(displayFont(pixels, QFont::Bold));
    for (int i = 0; i < boxes(); ++i) {
        const bool isNext = hasFocus() && isEnabled() && i == next;
        const int edge = isNext ? kNext : kEdge;
        const QRectF box
            = QRectF(i * (wide + gap), 0, wide, height()).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setBrush(isEnabled() ? t.surface : QColor(Qt::transparent));
        painter.setPen(
            QPen(isNext ? t.accent() : t.border, edge, isEnabled() ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(box, grown(kRadius), grown(kRadius));
        if (i >= count)
            continue;
        painter.setPen(isEnabled() ? t.text : t.muted);
        painter.drawText(box, Qt::AlignCenter, QString(QLatin1Char(typed.at(i))));
    }
}

} // namespace tillside

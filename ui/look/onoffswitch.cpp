#include "ui/look/onoffswitch.h"

#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tillside {

namespace {

constexpr QSize kTrack(60, 34);
constexpr int kTarget = 56;
constexpr int kInset = 5; ///< Between the knob and the edge of the track.

QSize trackSize()
{
    return {scaledLarge(kTrack.width()), scaledLarge(kTrack.height())};
}

QString wordFor(bool isOn)
{
    //: Beside a switch that is on.
    const QString on = OnOffSwitch::tr("On");
    //: Beside a switch that is off.
    const QString off = OnOffSwitch::tr("Off");
    return isOn ? on : off;
}

/// The same for both words, so that the switch keeps its place.
int wordWidth()
{
    const QFontMetrics metrics(fontOf(TextStyle::Label));
    return std::max(metrics.horizontalAdvance(wordFor(true)),
                    metrics.horizontalAdvance(wordFor(false)));
}

} // namespace

OnOffSwitch::OnOffSwitch(const QString &objectName, QWidget *parent)
    : QCheckBox(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize OnOffSwitch::sizeHint() const
{
    return {wordWidth() + kGrid + kGrid / 2 + trackSize().width(),
            qMax(kTarget, scaledLarge(kTarget))};
}

void OnOffSwitch::paintEvent(QPaintEvent * /*event*/)
{
    const RoleColours &accent = theme().of(ColourRole::Accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Label));
    painter.setPen(theme().text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {0, 0, wordWidth(), height()}),
                     Qt::AlignCenter, wordFor(isChecked()));
    const QSize size = trackSize();
    const QRect track = QStyle::visualRect(
        layoutDirection(), rect(),
        {width() - size.width(), (height() - size.height()) / 2, size.width(), size.height()});
    painter.setPen(QPen(isChecked() ? accent.field : theme().border, 2));
    painter.setBrush(isChecked() ? accent.field : theme().surface);
    painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), size.height() / 2, size.height() / 2);
    const int side = size.height() - 2 * kInset;
    const QRect knob(isChecked() ? size.width() - kInset - side : kInset, kInset, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? accent.onField : theme().border);
    painter.drawEllipse(
        QStyle::visualRect(layoutDirection(), track, knob.translated(track.topLeft())));
}

void OnOffSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QCheckBox::changeEvent(event);
}

bool OnOffSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace tillside

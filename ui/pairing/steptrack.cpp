#include "ui/pairing/steptrack.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace tillside {

namespace {

constexpr int kCircle = 36;
constexpr int kStepWidth = 108;
constexpr int kLine = 3;
constexpr int kGap = 6;

int side()
{
    return scaledLarge(kCircle);
}

} // namespace

StepTrack::StepTrack(QStringList words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepTrack::setStep(int step)
{
    m_step = step;
    update();
}

int StepTrack::stepWidth() const
{
    const QFontMetrics metrics(fontOf(TextStyle::RailWord));
    int width = 0;
    for (const QString &word : m_words)
        width = qMax(width, metrics.horizontalAdvance(word) + kGrid);
    return qMax(width, grown(kStepWidth) * qMin(window()->width(), 1024) / 1024);
}

QSize StepTrack::sizeHint() const
{
    return {int(m_words.size()) * stepWidth(),
            side() + grown(kGap) + QFontMetrics(fontOf(TextStyle::RailWord)).height() + 2};
}

QRect StepTrack::placeOf(int index) const
{
    const int width = this->width() / int(m_words.size());
    return QStyle::visualRect(layoutDirection(), rect(), {index * width, 0, width, height()});
}

void StepTrack::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 1; i < m_words.size(); ++i)
        paintLine(painter, i);
    for (int i = 0; i < m_words.size(); ++i)
        paintStep(painter, i);
}

/// From the circle before \a index to its own: solid where it was walked, dotted ahead.
void StepTrack::paintLine(QPainter &painter, int index) const
{
    const bool isWalked = index < m_step;
    QPen pen(isWalked ? theme().accent() : theme().border, kLine);
    if (!isWalked)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    const int from = placeOf(index - 1).center().x();
    const int to = placeOf(index).center().x();
    const int out = (to > from ? 1 : -1) * (side() / 2 + kGap);
    painter.drawLine(from + out, side() / 2 + 1, to - out, side() / 2 + 1);
}

void StepTrack::paintStep(QPainter &painter, int index) const
{
    const bool isDone = index + 1 < m_step;
    const bool isNow = index + 1 == m_step;
    const RoleColours &accent = theme().of(ColourRole::Accent);
    const QRect place = placeOf(index);
    const QRect circle(place.center().x() - side() / 2, 1, side(), side());
    painter.setPen(QPen(isDone || isNow ? accent.field : theme().border, isNow ? kLine : 2));
    painter.setBrush(isDone ? accent.field : theme().surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isDone) {
        const int tick = side() * 5 / 9;
        painter.drawPixmap(circle.center() - QPoint(tick / 2, tick / 2),
                           pixmap(Icon::Tick, accent.onField, tick, this));
    } else {
        painter.setFont(fontOf(TextStyle::RailWord));
        painter.setPen(isNow ? accent.ink : theme().muted);
        painter.drawText(circle, Qt::AlignCenter, locale().toString(index + 1));
    }
    painter.setFont(fontOf(TextStyle::RailWord));
    painter.setPen(isNow ? accent.ink : isDone ? theme().text : theme().muted);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, m_words.at(index));
}

void StepTrack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tillside

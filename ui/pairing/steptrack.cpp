#include "ui/pairing/steptrack.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace tillside {

namespace {

constexpr int kBarWidth = 5 * kGrid;
constexpr int kBarHeight = kGrid;
constexpr int kBarRadius = kGrid / 2;

} // namespace

StepTrack::StepTrack(int steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedSize(steps * kBarWidth + (steps - 1) * kGrid, kBarHeight);
}

void StepTrack::setStep(int step)
{
    m_step = step;
    update();
}

void StepTrack::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? m_steps - 1 - i : i;
        const QRect bar(place * (kBarWidth + kGrid), 0, kBarWidth - 1, kBarHeight - 1);
        const bool isReached = i < m_step;
        const QColor accent = theme().of(ColourRole::Accent).field;
        // Filled or hollow, so that colour is not needed to tell them apart.
        painter.setPen(isReached ? accent : theme().muted);
        painter.setBrush(isReached ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(bar, kBarRadius, kBarRadius);
    }
}

} // namespace tillside

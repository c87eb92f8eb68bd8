#include "ui/payment/stagetrack.h"

#include "ui/look/fittedtext.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace tillside {

using namespace Qt::StringLiterals;
using Progress = StageView::Progress;

namespace {

constexpr int kCircle = 56;
constexpr int kHalo = 6;
constexpr int kIconSize = 28;
constexpr int kWidth = 832;
constexpr int kStageCount = static_cast<int>(kStages.size());

int radius()
{
    return grown(kCircle) / 2;
}

QColor wordColour(Progress progress)
{
    switch (progress) {
    case Progress::Ahead: return theme().muted;
    case Progress::Now: return theme().accent();
    case Progress::Behind: return theme().text;
    }
    Q_UNREACHABLE();
}

} // namespace

StageTrack::StageTrack(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageTrack"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(grown(kWidth));
}

void StageTrack::show(const std::array<StageView, kStages.size()> &stages)
{
    m_stages = stages;
    setMaximumWidth(grown(kWidth));
    for (int i = 0; i < kStageCount; ++i) {
        const StageView &stage = stages.at(static_cast<std::size_t>(i));
        if (stage.progress == Progress::Now) {
            //: Read aloud: %1 is the number of a payment's stage, %2 of how many, %3 its name.
            setAccessibleName(tr("Stage %1 of %2: %3").arg(i + 1).arg(kStageCount).arg(stage.word));
        }
    }
    updateGeometry();
    update();
}

QSize StageTrack::sizeHint() const
{
    QStringList words;
    std::transform(m_stages.begin(), m_stages.end(), std::back_inserter(words),
                   [](const StageView &stage) { return stage.word; });
    const int high = heightOf(words, fontOf(TextStyle::Label)).whole;
    return {grown(kWidth), 2 * (radius() + grown(kHalo)) + grown(kGrid) + high};
}

QPoint StageTrack::middleOf(int stage) const
{
    const int column = width() / kStageCount;
    const int x = column * stage + column / 2;
    return {isRightToLeft() ? width() - x : x, radius() + grown(kHalo)};
}

void StageTrack::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int stage = 1; stage < kStageCount; ++stage)
        paintLine(painter, stage);
    for (int stage = 0; stage < kStageCount; ++stage)
        paintStage(painter, stage);
}

/// The line from the stage before: solid as far as the payment has got, dotted after that.
void StageTrack::paintLine(QPainter &painter, int stage) const
{
    const bool isReached = m_stages.at(static_cast<std::size_t>(stage)).progress != Progress::Ahead;
    QPen pen(isReached ? theme().accent() : theme().border, grown(4));
    if (!isReached) {
        pen.setDashPattern({0.1, 2});
        pen.setCapStyle(Qt::RoundCap);
    }
    painter.setPen(pen);
    const QPoint from = middleOf(stage - 1);
    const QPoint to = middleOf(stage);
    const int apart = radius() + grown(kHalo);
    const int side = from.x() < to.x() ? apart : -apart;
    painter.drawLine(from + QPoint(side, 0), to - QPoint(side, 0));
}

void StageTrack::paintStage(QPainter &painter, int stage) const
{
    const StageView &view = m_stages.at(static_cast<std::size_t>(stage));
    const RoleColours &accent = theme().of(ColourRole::Accent);
    const QPoint middle = middleOf(stage);
    const bool isNow = view.progress == Progress::Now;
    const bool isBehind = view.progress == Progress::Behind;
    if (isNow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent.tint);
        painter.drawEllipse(middle, radius() + grown(kHalo), radius() + grown(kHalo));
    }
    const int edge = isNow ? grown(4) : 2;
    painter.setPen(QPen(isNow || isBehind ? accent.ink : theme().border, edge));
    painter.setBrush(isBehind ? accent.field : isNow ? theme().surface : theme().ground);
    painter.drawEllipse(middle, radius() - edge / 2, radius() - edge / 2);
    const QColor ink = isBehind ? accent.onField : isNow ? accent.ink : theme().muted;
    const int side = grown(kIconSize);
    painter.drawPixmap(middle - QPoint(side / 2, side / 2),
                       pixmap(isBehind ? Icon::Tick : view.icon, ink, side, this));
    painter.setFont(fontOf(TextStyle::Label));
    painter.setPen(wordColour(view.progress));
    const int column = width() / kStageCount;
    const int top = middle.y() + radius() + grown(kHalo) + grown(kGrid) / 2;
    painter.drawText(QRect(middle.x() - column / 2, top, column, height() - top),
                     Qt::AlignHCenter | Qt::AlignTop, view.word);
}

} // namespace tillside

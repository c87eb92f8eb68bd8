#include "ui/payment/stagetrack.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 48;

QColor colourOf(StageView::Progress progress)
{
    switch (progress) {
    case StageView::Progress::Ahead: return theme().muted;
    case StageView::Progress::Now: return theme().of(ColourRole::Accent).ink;
    case StageView::Progress::Behind: return theme().of(ColourRole::Approved).ink;
    }
    Q_UNREACHABLE();
}

} // namespace

StageTrack::StageTrack(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageTrack"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6 * kGrid);
    row->addStretch(1);
    for (Place &place : m_places) {
        auto *column = new QVBoxLayout;
        column->setSpacing(kGrid / 2);
        place.icon = new QLabel(this);
        place.word = bodyLabel({}, {}, this);
        place.word->setWordWrap(false);
        column->addWidget(place.icon, 0, Qt::AlignHCenter);
        column->addWidget(place.word, 0, Qt::AlignHCenter);
        row->addLayout(column);
    }
    row->addStretch(1);
}

void StageTrack::show(const std::array<StageView, kStages.size()> &stages)
{
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const StageView &stage = stages.at(i);
        const bool isBehind = stage.progress == StageView::Progress::Behind;
        m_places.at(i).icon->setPixmap(pixmap(isBehind ? Icon::Tick : stage.icon,
                                              colourOf(stage.progress), scaledLarge(kIconSize),
                                              this));
        QFont font = this->font();
        font.setBold(stage.progress == StageView::Progress::Now);
        m_places.at(i).word->setFont(font);
        m_places.at(i).word->setText(stage.word);
    }
}

} // namespace tillside

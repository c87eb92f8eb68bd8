#include "ui/pairing/reachlist.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;

} // namespace

ReachList::ReachList(QWidget *parent)
    : QFrame(parent)
{
    setPanel(this, u"card"_s);
    //: Heading over the steps of looking for a terminal on the network.
    auto *heading = leadLabel(tr("Connection"), u"reachHeading"_s, this);
    //: Button: looks for the terminal on the network again.
    m_again = plainButton(tr("Check again"), u"lookAgainButton"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(heading);
    for (const ReachStep step : kReachSteps)
        column->addWidget(makeLine(step));
    column->addStretch(1);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, &ReachList::againRequested);
}

QWidget *ReachList::makeLine(ReachStep step)
{
    const QString name = u"reach"_s + nameOf(step);
    auto *widget = new QWidget(this);
    Line &line = m_lines.at(static_cast<std::size_t>(step));
    line.icon = new IconView(Icon::Progress, kIconSize, widget);
    line.label = strongLabel({}, name + u"Label"_s, widget);
    line.sentence = smallLabel({}, name + u"Text"_s, widget);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(kGrid / 2);
    texts->addWidget(line.label);
    texts->addWidget(line.sentence);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return widget;
}

void ReachList::present(const std::optional<Reach> &reach,
                        const std::optional<TerminalAddress> &address)
{
    const auto lines = reachLines(reach, address);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ReachLine &now = lines.at(i);
        const Line &line = m_lines.at(i);
        const bool isNews = line.sentence->text() != now.sentence;
        line.icon->show(now.icon, now.role);
        line.label->setText(now.label);
        line.sentence->setText(now.sentence);
        line.sentence->setVisible(!now.sentence.isEmpty());
        if (isNews && reach && reach->isOver && !now.sentence.isEmpty())
            announce(line.sentence, now.sentence);
    }
    m_again->setEnabled(address && reach && reach->isOver);
}

} // namespace tillside

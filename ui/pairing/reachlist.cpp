#include "ui/pairing/reachlist.h"

#include "ui/look/buttonpicture.h"
#include "ui/look/checklist.h"
#include "ui/look/controls.h"
#include "ui/pairing/reachview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QStringList stepNames()
{
    QStringList names;
    for (const ReachStep step : kReachSteps)
        names << u"reach"_s + nameOf(step);
    return names;
}

} // namespace

ReachList::ReachList(QWidget *parent)
    : QFrame(parent)
    , m_lines(new CheckList(stepNames(), this))
    //: Button: looks for the terminal on the network again.
    , m_again(plainButton(tr("Check again"), u"lookAgainButton"_s, this))
{
    setPanel(this, u"card"_s);
    setPicture(m_again, Icon::CheckAgain);
    //: Heading over the steps of looking for a terminal on the network.
    auto *heading = leadLabel(tr("Connection"), u"reachHeading"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(heading);
    column->addWidget(m_lines);
    column->addStretch(1);
    column->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &ReachList::againRequested);
}

void ReachList::present(const std::optional<Reach> &reach,
                        const std::optional<TerminalAddress> &address)
{
    m_lines->show(reachLines(reach, address), reach && reach->isOver);
    m_again->setEnabled(address && reach && reach->isOver);
}

} // namespace tillside

#include "ui/window/welcomepage.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 70 * kGrid;

} // namespace

WelcomePage::WelcomePage(bool canPair, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    QFrame *panel = card(this);
    panel->setMaximumWidth(scaled(kWidth));
    //: First screen of a new till.
    const QString nothingPaired = tr("No terminal is paired with this till yet");
    //: First screen when the till's records cannot be read.
    const QString notWorking = tr("This till takes no payments right now");
    //: First screen of a new till, below its title.
    const QString needed = tr("Have the terminal ready: you need its address, its serial number "
                              "and the four-digit code from its pairing screen.");
    //: First screen where the till's records cannot be read, below its title.
    const QString seeAbove = tr("The message above says why. You can still use training.");
    QLabel *title = titleLabel(canPair ? nothingPaired : notWorking, u"welcomeTitle"_s, panel);
    //: Button: connect this till with a card terminal.
    QPushButton *pair = primaryButton(tr("Pair a terminal"), u"welcomePair"_s, panel);
    pair->setVisible(canPair);
    //: Below the button that pairs a terminal.
    const QString training = tr("Or try everything with a simulated terminal, where no money "
                                "moves.");
    //: Button: start the program with a simulated terminal.
    QPushButton *train = plainButton(tr("Start training"), u"welcomeTraining"_s, panel);
    connect(pair, &QPushButton::clicked, this, &WelcomePage::pairRequested);
    connect(train, &QPushButton::clicked, this, &WelcomePage::trainingRequested);

    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    inside->setSpacing(2 * kGrid);
    inside->addWidget(title);
    inside->addWidget(bodyLabel(canPair ? needed : seeAbove, u"welcomeText"_s, panel));
    inside->addWidget(pair);
    inside->addSpacing(kGrid);
    inside->addWidget(bodyLabel(training, u"welcomeTrainingText"_s, panel));
    inside->addWidget(train);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel, 10);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(1);
}

} // namespace tillside

#include "ui/pairing/donepage.h"

#include "core/control/pairingcontroller.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/pairing/doneview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeIcon = 56;
constexpr int kIconSize = 24;

Icon iconOf(ColourRole test)
{
    if (test == ColourRole::Approved)
        return Icon::Tick;
    const bool hasProblem = test == ColourRole::Warning || test == ColourRole::Declined;
    return hasProblem ? Icon::Warning : Icon::Progress;
}

} // namespace

DonePage::DonePage(PairingController &controller, QWidget *parent)
    : PairingPage(parent)
    , m_headline(displayLabel({}, u"pairedHeadline"_s, this))
    , m_token(bodyLabel({}, u"tokenText"_s, this))
    , m_testIcon(new IconView(Icon::Progress, kIconSize, this))
    , m_test(bodyLabel({}, u"testText"_s, this))
    //: Button: tests the connection to the terminal again.
    , m_again(plainButton(tr("Try again"), u"testAgainButton"_s, this))
{
    QFrame *panel = card(this);
    auto *icon = new IconView(Icon::Approved, kLargeIcon, panel);
    icon->show(Icon::Approved, ColourRole::Approved);
    // A screen reader starts here.
    m_headline->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(m_testIcon, 0, Qt::AlignTop);
    row->addWidget(m_test, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(icon);
    head->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(head);
    column->addWidget(m_token);
    column->addLayout(row);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    auto *page = new QVBoxLayout(this);
    page->addWidget(panel);
    page->addStretch(1);
    connect(m_again, &QPushButton::clicked, &controller, &PairingController::checkAgain);
}

void DonePage::present(const PairingState &state)
{
    const DoneView view = doneView(state);
    const bool isNews = m_test->text() != view.test;
    m_headline->setText(view.headline);
    m_token->setText(view.token);
    m_test->setText(view.test);
    m_testIcon->show(iconOf(view.testRole), view.testRole);
    m_again->setEnabled(view.canTestAgain);
    if (isNews && view.canTestAgain)
        announce(m_test, view.test);
}

QWidget *DonePage::firstControl()
{
    return m_headline;
}

} // namespace tillside

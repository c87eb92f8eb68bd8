#include "ui/terminals/connectioncard.h"

#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonHeight = 64;

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : QFrame(parent)
    , m_lines(new CheckList(
          {u"connectionAnswer"_s, u"connectionCertificate"_s, u"connectionToken"_s}, this))
    , m_pair(new MainButton({}, u"pairTerminalButton"_s, this, kButtonHeight))
    //: Button: checks now whether the terminal answers.
    , m_look(new MainButton(tr("Check again"), u"lookButton"_s, this, kButtonHeight))
{
    setObjectName(u"connectionCard"_s);
    setPanel(this, u"card"_s);
    m_pair->setPicture(Icon::Next);
    m_look->setPicture(Icon::CheckAgain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(makeHead());
    column->addWidget(m_lines);
    column->addSpacing(kGrid);
    column->addWidget(m_pair);
    column->addWidget(m_look);
    connect(m_pair, &QPushButton::clicked, this, &ConnectionCard::pairRequested);
    connect(m_look, &QPushButton::clicked, this, &ConnectionCard::lookRequested);
}

QLayout *ConnectionCard::makeHead()
{
    m_terminal = quietLabel({}, u"connectionTerminal"_s, this);
    auto *head = new QBoxLayout(directionForText());
    head->setSpacing(kGrid + kGrid / 2);
    //: Heading over how far the till gets with a terminal.
    QLabel *heading = leadLabel(tr("Connection"), u"connectionHeading"_s, this);
    heading->setWordWrap(false);
    head->addWidget(heading);
    head->addWidget(m_terminal, 1);
    return head;
}

void ConnectionCard::present(const ConnectionView &view)
{
    // The time of an answer alone is no news.
    const bool isNews = m_terminal->text() == view.terminal && m_state != view.state;
    m_state = view.state;
    m_terminal->setText(view.terminal);
    m_lines->show(view.lines, isNews);
    m_pair->setText(view.pairAgain);
    m_pair->setVisible(!view.pairAgain.isEmpty());
    // The one thing to do, unless the terminal has to be paired.
    m_look->setOutlined(view.state != Reachability::NotAnswering);
    m_look->setAccessibleDescription(view.terminal);
}

} // namespace tillside

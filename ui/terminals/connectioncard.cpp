#include "ui/terminals/connectioncard.h"

#include "ui/look/announce.h"
#include "ui/look/buttonpicture.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonHeight = 64;
constexpr int kBetweenSteps = 8; ///< Eight of them fit into the usual window.

QStringList namesOfSteps()
{
    return {u"connectionAddress"_s,     u"connectionRoute"_s,   u"connectionPort"_s,
            u"connectionCertificate"_s, u"connectionDialect"_s, u"connectionToken"_s,
            u"connectionSpeed"_s,       u"connectionClock"_s};
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : QFrame(parent)
    , m_lines(new CheckList(namesOfSteps(), this, kBetweenSteps))
    , m_verdict(strongLabel({}, u"connectionVerdict"_s, this))
    , m_pair(new MainButton({}, u"pairTerminalButton"_s, this, kButtonHeight))
    , m_actions(makeActions())
{
    setObjectName(u"connectionCard"_s);
    setPanel(this, u"card"_s);
    m_pair->setPicture(Icon::Next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(makeHead());
    column->addWidget(m_lines);
    column->addWidget(m_verdict);
    column->addWidget(m_pair);
    column->addWidget(m_actions);
    connect(m_pair, &QPushButton::clicked, this, &ConnectionCard::pairRequested);
}

QLayout *ConnectionCard::makeHead()
{
    m_terminal = quietLabel({}, u"connectionTerminal"_s, this);
    alignLeading(m_terminal, Qt::AlignVCenter);
    m_time = quietLabel({}, u"connectionTime"_s, this);
    m_time->setWordWrap(false);
    auto *head = new QBoxLayout(directionForText());
    head->setSpacing(kGrid + kGrid / 2);
    //: Heading over how far the till gets with a terminal.
    QLabel *heading = leadLabel(tr("Connection"), u"connectionHeading"_s, this);
    heading->setWordWrap(false);
    head->addWidget(heading);
    head->addWidget(m_terminal, 1);
    head->addWidget(m_time);
    return head;
}

QWidget *ConnectionCard::makeActions()
{
    auto *actions = new QWidget(this);
    //: Button: checks once more how far the till gets with the terminal.
    m_again = plainButton(tr("Check again"), u"checkAgainButton"_s, actions);
    setPicture(m_again, Icon::CheckAgain);
    //: Button: copies the result of a check, for a message to support.
    m_copy = plainButton(tr("Copy report"), u"copyReportButton"_s, actions);
    setPicture(m_copy, Icon::Copy);
    auto *row = new QBoxLayout(directionForText(), actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(m_again, 1);
    row->addWidget(m_copy, 1);
    connect(m_again, &QPushButton::clicked, this, &ConnectionCard::checkRequested);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionCard::copyReport);
    return actions;
}

void ConnectionCard::copyReport()
{
    QGuiApplication::clipboard()->setText(m_report);
    //: Button, right after it was pressed: the report is in the clipboard.
    m_copy->setText(tr("Copied"));
}

void ConnectionCard::present(const ConnectionView &view)
{
    const bool isSameTerminal = m_terminal->text() == view.terminal;
    if (m_report != view.report)
        m_copy->setText(tr("Copy report"));
    m_report = view.report;
    m_terminal->setText(view.terminal);
    m_time->setText(view.time);
    m_lines->show(view.lines, isSameTerminal);
    const bool isNews = isSameTerminal && m_verdict->text() != view.verdict;
    m_verdict->setText(view.verdict);
    m_verdict->setVisible(!view.verdict.isEmpty());
    if (isNews && !view.verdict.isEmpty())
        announce(m_verdict, view.verdict);
    m_pair->setText(view.pairAgain);
    m_pair->setVisible(!view.pairAgain.isEmpty());
    m_actions->setVisible(view.isChecked);
    m_copy->setEnabled(!view.report.isEmpty());
    m_again->setAccessibleDescription(view.terminal);
}

} // namespace tillside

#include "ui/training/terminalpanel.h"

#include "ui/look/amountdisplay.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/training/amounthints.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 40;
constexpr int kIconPixels = 24;

void addHint(QGridLayout &grid, const AmountHint &hint)
{
    QWidget *page = grid.parentWidget();
    const int row = grid.rowCount();
    QLabel *amount = bodyLabel(hint.amount.toText(page->locale()), {}, page);
    amount->setWordWrap(false);
    grid.addWidget(amount, row, 0, Qt::AlignTrailing | Qt::AlignTop);
    grid.addWidget(bodyLabel(hint.happens, {}, page), row, 1);
}

} // namespace

TerminalPanel::TerminalPanel(const Currency &currency, int decimals, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeScreen());
    column->addLayout(makeButtons());
    column->addWidget(makeHints(currency, decimals), 1);
    connect(m_tap, &QPushButton::clicked, this, &TerminalPanel::cardTapped);
    connect(m_cancel, &QPushButton::clicked, this, &TerminalPanel::cancelled);
    connect(m_walkAway, &QPushButton::clicked, this, &TerminalPanel::walkedAway);
    connect(m_connection, &QPushButton::clicked, this, &TerminalPanel::connectionToggled);
    show(TerminalDisplay());
}

QWidget *TerminalPanel::makeScreen()
{
    QFrame *screen = card(this);
    screen->setObjectName(u"terminalScreen"_s);
    m_amount = new AmountDisplay(u"terminalAmount"_s, kAmountPixels, Qt::AlignCenter, screen);
    m_line = titleLabel({}, u"terminalLine"_s, screen);
    m_line->setAlignment(Qt::AlignCenter);
    m_hint = smallLabel({}, u"terminalHint"_s, screen);
    m_hint->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_amount);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addLayout(makeNetwork(screen));
    return screen;
}

QBoxLayout *TerminalPanel::makeNetwork(QWidget *screen)
{
    m_networkIcon = new QLabel(screen);
    m_network = bodyLabel({}, u"terminalNetwork"_s, screen);
    m_network->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addStretch();
    row->addWidget(m_networkIcon);
    row->addWidget(m_network);
    row->addStretch();
    return row;
}

QBoxLayout *TerminalPanel::makeButtons()
{
    //: Button of the training terminal: the customer holds a card against it.
    m_tap = primaryButton(tr("Tap card"), u"tapCardButton"_s, this);
    //: Button of the training terminal: a person presses its red key.
    m_cancel = plainButton(tr("Cancel"), u"terminalCancelButton"_s, this);
    //: Button of the training terminal: the customer leaves without doing anything.
    m_walkAway = plainButton(tr("Walk away"), u"walkAwayButton"_s, this);
    m_connection = plainButton({}, u"connectionButton"_s, this);

    auto *pair = new QHBoxLayout;
    pair->setSpacing(kGrid);
    pair->addWidget(m_cancel);
    pair->addWidget(m_walkAway);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid);
    column->addWidget(m_tap);
    column->addLayout(pair);
    column->addWidget(m_connection);
    return column;
}

QWidget *TerminalPanel::makeHints(const Currency &currency, int decimals)
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, kGrid, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    //: Above a table of amounts to try in training.
    grid->addWidget(strongLabel(tr("Amounts to try"), u"hintsTitle"_s, page), 0, 0, 1, 2);
    //: Below the title of that table.
    const QString rule = tr("The last two digits decide what the bank says.");
    grid->addWidget(smallLabel(rule, u"hintsRule"_s, page), 1, 0, 1, 2);
    for (const AmountHint &hint : amountHints(currency, decimals))
        addHint(*grid, hint);
    grid->setRowStretch(grid->rowCount(), 1);
    QScrollArea *area = scrolled(page, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void TerminalPanel::show(const TerminalDisplay &display)
{
    const TerminalFace face = terminalFace(display, locale());
    // Its space is always reserved, so that the buttons do not move.
    m_amount->setText(face.amount);
    if (m_line->text() != face.line) {
        m_line->setText(face.line);
        announce(m_line, face.line);
    }
    m_hint->setText(face.hint);
    m_hint->setVisible(!face.hint.isEmpty());
    m_tap->setEnabled(face.canPay);
    m_cancel->setEnabled(face.canCancel);
    m_walkAway->setEnabled(face.canPay);
    showNetwork(face);
}

void TerminalPanel::showNetwork(const TerminalFace &face)
{
    m_networkIcon->setPixmap(
        pixmap(face.networkIcon, theme().of(face.networkRole).ink, scaled(kIconPixels), this));
    m_network->setText(face.network);
    setRole(m_network, face.networkRole);
    m_connection->setText(face.connectionButton);
}

} // namespace tillside

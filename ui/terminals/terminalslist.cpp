#include "ui/terminals/terminalslist.h"

#include "core/control/connectioncontroller.h"
#include "core/control/terminalscontroller.h"
#include "ui/look/buttonpicture.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/terminals/connectioncard.h"
#include "ui/terminals/terminalcard.h"
#include "ui/text/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeIcon = 96;
constexpr int kEmptyWidth = 560;
constexpr int kTwoColumns = 1000; ///< The width of the window.
constexpr int kBetweenColumns = 20;

TerminalCardView viewOf(const TerminalsController &controller, const TerminalRecord &terminal,
                        const QLocale &locale)
{
    return terminalCardView(terminal, controller.factsOf(terminal.id),
                            controller.isInUse(terminal.id), controller.terminals().size() == 1,
                            locale);
}

} // namespace

TerminalsList::TerminalsList(TerminalsController &controller, ConnectionController &connection,
                             QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_check(connection)
    , m_notice(new Notice(u"terminalsNotice"_s, this))
    , m_choice(new Notice(u"choiceNotice"_s, this))
    , m_empty(makeEmpty())
    , m_full(makeFull())
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_choice);
    column->addWidget(m_empty, 1);
    column->addWidget(m_full, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_area = scrolled(new ContentFrame(content, ContentFrame::Width::Page, this), this);
    page->addWidget(m_area);
    connect(&connection, &ConnectionController::changed, this, &TerminalsList::presentConnection);
    connect(&controller, &TerminalsController::terminalsChanged, this, &TerminalsList::buildCards);
    connect(&controller, &TerminalsController::factsChanged, this, &TerminalsList::presentFacts);
    buildCards();
}

QWidget *TerminalsList::makeHead()
{
    auto *head = new QWidget(this);
    //: Button: pairs a new terminal with this till.
    m_pair = plainButton(tr("Pair a terminal"), u"pairButton"_s, head);
    setPicture(m_pair, Icon::NotPaired);
    QSizePolicy kept = m_pair->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_pair->setSizePolicy(kept);
    connect(m_pair, &QPushButton::clicked, this, &TerminalsList::pairRequested);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    //: Title of the list of all terminals.
    row->addWidget(titleLabel(tr("Terminals"), u"terminalsTitle"_s, head), 1);
    row->addWidget(m_pair);
    return head;
}

QWidget *TerminalsList::makeEmpty()
{
    auto *empty = new QWidget(this);
    QFrame *panel = card(empty);
    auto *icon = new IconView(Icon::Terminals, kLargeIcon, panel);
    icon->show(Icon::Terminals, ColourRole::Accent);
    //: The list of terminals is empty.
    const QString nothing = tr("No terminal is paired with this till yet.");
    //: Below that: what pairing needs.
    const QString needed = tr("Have the terminal ready: you need its address, its serial number "
                              "and the four-digit code from its pairing screen.");
    //: Button: pairs a new terminal with this till.
    MainButton *pair = primaryButton(tr("Pair a terminal"), u"pairFirstButton"_s, panel);
    pair->setPicture(Icon::NotPaired);
    m_pairFirst = pair;
    connect(pair, &QPushButton::clicked, this, &TerminalsList::pairRequested);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    inside->setSpacing(2 * kGrid);
    inside->addWidget(icon, 0, Qt::AlignHCenter);
    inside->addWidget(titleLabel(nothing, u"emptyText"_s, panel));
    inside->addWidget(bodyLabel(needed, u"emptyNeeds"_s, panel));
    inside->addSpacing(kGrid);
    inside->addWidget(pair);
    panel->setMaximumWidth(scaledLarge(kEmptyWidth));
    auto *page = new QGridLayout(empty);
    page->setContentsMargins(0, 0, 0, 0);
    page->setRowStretch(0, 1);
    page->setRowStretch(2, 2);
    page->addWidget(panel, 1, 0);
    return empty;
}

/// The cards, and the connection beside them or below.
QWidget *TerminalsList::makeFull()
{
    auto *full = new QWidget(this);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2 * kGrid);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, full);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(grown(kBetweenColumns));
    m_columns->addLayout(m_column, 1);
    return full;
}

/// Built after the cards, so that the keyboard reaches it after them.
void TerminalsList::buildConnection()
{
    if (m_connection != nullptr)
        m_connection->deleteLater();
    m_connection = new ConnectionCard(m_full);
    m_columns->addWidget(m_connection, 1, Qt::AlignTop);
    connect(m_connection, &ConnectionCard::checkRequested, this, &TerminalsList::checkConnection);
    connect(m_connection, &ConnectionCard::pairRequested, this,
            [this] { emit pairAgainRequested(*openOne()); });
}

void TerminalsList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = !isTextLarge() && window()->width() >= kTwoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TerminalsList::buildCards()
{
    for (const auto &[id, card] : m_built)
        card->deleteLater();
    m_built.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (const TerminalRecord &terminal : m_controller.terminals())
        addCard(terminal);
    m_column->addStretch(1);
    buildConnection();
    const bool isEmpty = m_controller.isRead() && m_built.empty() && !m_controller.readError();
    m_empty->setVisible(isEmpty);
    m_full->setVisible(!m_built.empty());
    m_pair->setVisible(!isEmpty);
    presentFacts();
    setFocusProxy(isEmpty ? m_pairFirst : m_pair);
    if (m_controller.readError())
        say(ColourRole::Warning, texts::textOf(*m_controller.readError()));
}

void TerminalsList::addCard(const TerminalRecord &terminal)
{
    auto *card = new TerminalCard(viewOf(m_controller, terminal, locale()), m_full);
    m_built[terminal.id] = card;
    m_column->addWidget(card);
    connectCard(card, terminal);
}

void TerminalsList::connectCard(TerminalCard *card, const TerminalRecord &terminal)
{
    connect(card, &TerminalCard::opened, this, [this, id = terminal.id] { open(id); });
    connect(card, &TerminalCard::useRequested, &m_controller,
            [this, id = terminal.id] { m_controller.useHere(id); });
    connect(card, &TerminalCard::checkRequested, this, &TerminalsList::checkConnection);
    connect(card, &TerminalCard::pairRequested, this,
            [this, terminal] { emit pairAgainRequested(terminal); });
    connect(card, &TerminalCard::addressRequested, this,
            [this, terminal] { emit addressRequested(terminal); });
    connect(card, &TerminalCard::renameRequested, this,
            [this, terminal] { emit renameRequested(terminal); });
    connect(card, &TerminalCard::forgetRequested, this,
            [this, terminal] { emit forgetRequested(terminal); });
}

void TerminalsList::open(const TerminalId &terminal)
{
    m_open = terminal;
    presentFacts();
    m_built.at(terminal)->focusFirst();
}

/// Where the connection is below the cards, it is brought into sight.
void TerminalsList::checkConnection()
{
    m_check.check(*openOne());
    if (m_columns->direction() == QBoxLayout::TopToBottom)
        m_area->verticalScrollBar()->setValue(m_connection->mapTo(m_area->widget(), QPoint()).y());
}

/// The one that the person opened, else the one in use, else the first.
std::optional<TerminalRecord> TerminalsList::openOne() const
{
    const std::vector<TerminalRecord> &all = m_controller.terminals();
    const auto find
        = [&all](const auto &isIt) { return std::find_if(all.begin(), all.end(), isIt); };
    auto found = find([this](const TerminalRecord &t) { return m_open == t.id; });
    if (found == all.end())
        found = find([this](const TerminalRecord &t) { return m_controller.isInUse(t.id); });
    if (found == all.end())
        found = all.begin();
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void TerminalsList::presentFacts()
{
    const auto open = openOne();
    for (const TerminalRecord &terminal : m_controller.terminals()) {
        const auto card = m_built.find(terminal.id);
        if (card == m_built.end())
            continue;
        card->second->present(viewOf(m_controller, terminal, locale()));
        card->second->setOpen(open->id == terminal.id);
    }
    presentConnection();
    presentChoice();
}

void TerminalsList::presentConnection()
{
    if (const auto open = openOne())
        m_connection->present(connectionView(*open, m_check.reportOn(*open), locale()));
}

void TerminalsList::presentChoice()
{
    if (!m_controller.needsChoice())
        return m_choice->clear();
    //: On the list of terminals, when none is in use at this till. "Use at this till" is the button
    //: on each of them.
    m_choice->say(
        ColourRole::Warning,
        tr("This till has no terminal to charge on. Choose one with “Use at this till”."));
}

void TerminalsList::say(ColourRole role, const QString &sentence)
{
    m_notice->say(role, sentence);
}

} // namespace tillside

#include "ui/terminals/terminalslist.h"

#include "core/control/terminalscontroller.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/terminals/terminalcard.h"
#include "ui/text/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeIcon = 96;

TerminalCardView viewOf(const TerminalsController &controller, const TerminalRecord &terminal,
                        const QLocale &locale)
{
    return terminalCardView(terminal, controller.factsOf(terminal.id),
                            controller.isInUse(terminal.id), controller.terminals().size() == 1,
                            locale);
}

} // namespace

TerminalsList::TerminalsList(TerminalsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_notice(new Notice(u"terminalsNotice"_s, this))
    , m_choice(new Notice(u"choiceNotice"_s, this))
    , m_empty(makeEmpty())
    , m_cards(new QWidget)
    , m_column(new QVBoxLayout(m_cards))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * kGrid);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_choice);
    column->addWidget(m_empty, 1);
    column->addWidget(m_cards, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(new ContentFrame(content, ContentFrame::Width::Page, this), this));
    connect(&controller, &TerminalsController::terminalsChanged, this, &TerminalsList::buildCards);
    connect(&controller, &TerminalsController::factsChanged, this, &TerminalsList::presentFacts);
    buildCards();
}

QWidget *TerminalsList::makeHead()
{
    auto *head = new QWidget(this);
    //: Button: pairs a new terminal with this till.
    m_pair = plainButton(tr("Pair a terminal"), u"pairButton"_s, head);
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
    auto *icon = new IconView(Icon::Terminals, kLargeIcon, empty);
    //: The list of terminals is empty.
    QLabel *sentence
        = bodyLabel(tr("No terminal is paired with this till yet."), u"emptyText"_s, empty);
    sentence->setAlignment(Qt::AlignCenter);
    //: Button: pairs a new terminal with this till.
    m_pairFirst = primaryButton(tr("Pair a terminal"), u"pairFirstButton"_s, empty);
    connect(m_pairFirst, &QPushButton::clicked, this, &TerminalsList::pairRequested);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(3 * kGrid);
    column->addStretch(1);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(sentence);
    column->addWidget(m_pairFirst, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
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
    const bool isEmpty = m_controller.isRead() && m_built.empty() && !m_controller.readError();
    m_empty->setVisible(isEmpty);
    m_cards->setVisible(!isEmpty);
    m_pair->setVisible(!isEmpty);
    presentChoice();
    setFocusProxy(isEmpty ? m_pairFirst : m_pair);
    if (m_controller.readError())
        say(ColourRole::Warning, texts::textOf(*m_controller.readError()));
}

void TerminalsList::addCard(const TerminalRecord &terminal)
{
    auto *card = new TerminalCard(viewOf(m_controller, terminal, locale()), m_cards);
    m_built[terminal.id] = card;
    m_column->addWidget(card);
    connect(card, &TerminalCard::useRequested, &m_controller,
            [this, id = terminal.id] { m_controller.useHere(id); });
    connect(card, &TerminalCard::lookRequested, &m_controller,
            [this, id = terminal.id] { m_controller.lookNow(id); });
    connect(card, &TerminalCard::pairRequested, this,
            [this, terminal] { emit pairAgainRequested(terminal); });
    connect(card, &TerminalCard::addressRequested, this,
            [this, terminal] { emit addressRequested(terminal); });
    connect(card, &TerminalCard::renameRequested, this,
            [this, terminal] { emit renameRequested(terminal); });
    connect(card, &TerminalCard::forgetRequested, this,
            [this, terminal] { emit forgetRequested(terminal); });
}

void TerminalsList::presentFacts()
{
    for (const TerminalRecord &terminal : m_controller.terminals()) {
        const auto card = m_built.find(terminal.id);
        if (card != m_built.end())
            card->second->present(viewOf(m_controller, terminal, locale()));
    }
    presentChoice();
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

#include "ui/terminals/terminalcard.h"

#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/typeface/fonts.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 44;
constexpr int kTickSize = 20;
constexpr int kNarrow = 540; ///< Below it, the buttons stand below the name.
constexpr int kColumns = 2;

QLabel *addFact(QFormLayout *form, const QString &label, const QString &name, const QString &value)
{
    QLabel *said = strongLabel(value, name, form->parentWidget());
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignLeading(said);
    QLabel *before = quietLabel(label, name + u"Label"_s, form->parentWidget());
    before->setWordWrap(false);
    alignLeading(before);
    form->addRow(before, said);
    return said;
}

/// A number that people read aloud.
void addCode(QFormLayout *form, const QString &label, const QString &name, const QString &value)
{
    addFact(form, label, name, value)->setFont(codeFont(fontOf(TextStyle::Body).pixelSize()));
}

} // namespace

TerminalCard::TerminalCard(const TerminalCardView &view, QWidget *parent)
    : QFrame(parent)
    , m_facts(makeFacts(view))
    , m_actions(makeActions())
{
    setObjectName(u"terminalCard"_s);
    setAccessibleName(view.name);
    setPanel(this, u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(makeTop(view));
    column->addWidget(m_facts);
    column->addWidget(m_actions);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAccessibleDescription(view.name);
    present(view);
}

/// The name and the state, and beside or below them what can always be pressed.
QLayout *TerminalCard::makeTop(const TerminalCardView &view)
{
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(kGrid + kGrid / 2);
    m_top->addLayout(makeHead(view), 1);
    m_top->addWidget(makeUse());
    if (view.offersUse) {
        //: Button: this till charges on this terminal from now on.
        m_use
            = makeButton(tr("Use at this till"), u"useButton"_s, &TerminalCard::useRequested, this);
        m_top->addWidget(m_use);
    }
    //: Button: shows what the till knows about this terminal, and what can be done with it.
    m_open = makeButton(tr("Details"), u"detailsButton"_s, &TerminalCard::opened, this);
    m_top->addWidget(m_open);
    return m_top;
}

QLayout *TerminalCard::makeHead(const TerminalCardView &view)
{
    auto *name = leadLabel(view.name, u"terminalName"_s, this);
    m_icon = new IconView(Icon::NotPaired, kIconSize, this);
    m_state = strongLabel({}, u"terminalState"_s, this);
    for (QLabel *label : {name, m_state})
        alignLeading(label);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    return row;
}

QWidget *TerminalCard::makeUse()
{
    m_inUse = new QWidget(this);
    m_inUseWord = strongLabel({}, u"terminalInUse"_s, m_inUse);
    m_inUseWord->setWordWrap(false);
    setRole(m_inUseWord, ColourRole::Accent);
    auto *tick = new IconView(Icon::Tick, kTickSize, m_inUse);
    tick->show(Icon::Tick, ColourRole::Accent);
    auto *row = new QHBoxLayout(m_inUse);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(tick);
    row->addWidget(m_inUseWord, 1);
    return m_inUse;
}

QWidget *TerminalCard::makeFacts(const TerminalCardView &view)
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    //: Before the address of a terminal.
    addFact(form, tr("Address"), u"terminalAddress"_s, view.address);
    //: Before the serial number of a terminal.
    addCode(form, tr("Serial number"), u"terminalSerial"_s, view.serial);
    //: Before the name of the payment app that runs on a terminal.
    addFact(form, tr("Payment app"), u"terminalApp"_s, view.app);
    //: Before the time at which a terminal last answered.
    m_answered = addFact(form, tr("Last answer"), u"terminalAnswered"_s, view.answered);
    //: Before the fingerprint of a terminal's certificate.
    const QString fingerprint = tr("Fingerprint");
    if (view.isUnprotected)
        setRole(addFact(form, fingerprint, u"terminalFingerprint"_s, view.fingerprint),
                ColourRole::Warning);
    else
        addCode(form, fingerprint, u"terminalFingerprint"_s, view.fingerprint);
    return facts;
}

QWidget *TerminalCard::makeActions()
{
    auto *actions = new QWidget(this);
    auto *grid = new QGridLayout(actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid + kGrid / 2);
    //: Button: checks step by step how far the till gets with a terminal.
    grid->addWidget(makeButton(tr("Check connection"), u"checkConnectionButton"_s,
                               &TerminalCard::checkRequested, actions),
                    0, 0, 1, kColumns);
    const auto add = [&, this](const QString &text, const QString &name, Asked asked) {
        const int place = grid->count() - 1;
        grid->addWidget(makeButton(text, name, asked, actions), 1 + place / kColumns,
                        place % kColumns);
    };
    //: Button: pairs a known terminal again.
    add(tr("Pair again"), u"pairAgainButton"_s, &TerminalCard::pairRequested);
    //: Button: changes the network address of a terminal.
    add(tr("Change address"), u"addressButton"_s, &TerminalCard::addressRequested);
    //: Button: gives a terminal another name.
    add(tr("Rename"), u"renameButton"_s, &TerminalCard::renameRequested);
    //: Button: removes this terminal from the till. It asks first.
    add(tr("Forget"), u"forgetButton"_s, &TerminalCard::forgetRequested);
    return actions;
}

QPushButton *TerminalCard::makeButton(const QString &text, const QString &name, Asked asked,
                                      QWidget *parent)
{
    QPushButton *button = plainButton(text, name, parent);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

void TerminalCard::present(const TerminalCardView &view)
{
    m_icon->show(view.state.icon, view.state.role);
    m_state->setText(view.state.word);
    setRole(m_state, view.state.role);
    m_inUseWord->setText(view.use);
    m_inUse->setVisible(!view.use.isEmpty());
    m_answered->setText(view.answered);
    if (m_use != nullptr)
        m_use->setVisible(view.canBeUsed);
}

void TerminalCard::setOpen(bool isOpen)
{
    m_facts->setVisible(isOpen);
    m_actions->setVisible(isOpen);
    m_open->setVisible(!isOpen);
}

void TerminalCard::focusFirst()
{
    m_actions->findChild<QPushButton *>()->setFocus();
}

void TerminalCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = isTextLarge() || width() < grown(kNarrow);
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tillside

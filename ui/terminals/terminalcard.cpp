#include "ui/terminals/terminalcard.h"

#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 40;
constexpr int kColumns = 3;

QLabel *addFact(QFormLayout *form, const QString &label, const QString &name, const QString &value)
{
    QLabel *said = strongLabel(value, name, form->parentWidget());
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignLeading(said);
    QLabel *before = quietLabel(label, name + u"Label"_s, form->parentWidget());
    alignLeading(before);
    form->addRow(before, said);
    return said;
}

QPushButton *addButton(QGridLayout *grid, const QString &text, const QString &name)
{
    const int columns = isTextLarge() ? kColumns - 1 : kColumns;
    const int place = grid->count();
    QPushButton *button = plainButton(text, name, grid->parentWidget());
    grid->addWidget(button, place / columns, place % columns);
    return button;
}

} // namespace

TerminalCard::TerminalCard(const TerminalCardView &view, QWidget *parent)
    : QFrame(parent)
    , m_advice(new Notice(u"terminalAdvice"_s, this))
{
    setObjectName(u"terminalCard"_s);
    setAccessibleName(view.name);
    setPanel(this, u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead(view));
    column->addWidget(m_advice);
    column->addWidget(makeFacts(view));
    column->addWidget(makeActions(view));
    present(view);
}

QWidget *TerminalCard::makeHead(const TerminalCardView &view)
{
    auto *head = new QWidget(this);
    auto *name = leadLabel(view.name, u"terminalName"_s, head);
    m_icon = new IconView(Icon::NotPaired, kIconSize, head);
    m_state = strongLabel({}, u"terminalState"_s, head);
    m_inUse = strongLabel({}, u"terminalInUse"_s, head);
    setRole(m_inUse, ColourRole::Accent);
    for (QLabel *label : {name, m_state, m_inUse})
        alignLeading(label);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(m_state);
    texts->addWidget(m_inUse);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget *TerminalCard::makeFacts(const TerminalCardView &view)
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(kGrid);
    const auto add = [form](const QString &label, const QString &name, const QString &value) {
        return addFact(form, label, name, value);
    };
    //: Before the address of a terminal.
    add(tr("Address"), u"terminalAddress"_s, view.address);
    //: Before the serial number of a terminal.
    add(tr("Serial number"), u"terminalSerial"_s, view.serial);
    //: Before the name of the payment app that runs on a terminal.
    add(tr("Payment app"), u"terminalApp"_s, view.app);
    //: Before the time at which a terminal last answered.
    m_answered = add(tr("Last answer"), u"terminalAnswered"_s, view.answered);
    //: Before the fingerprint of a terminal's certificate.
    QLabel *fingerprint = add(tr("Fingerprint"), u"terminalFingerprint"_s, view.fingerprint);
    if (view.isUnprotected)
        setRole(fingerprint, ColourRole::Warning);
    return facts;
}

QWidget *TerminalCard::makeActions(const TerminalCardView &view)
{
    auto *actions = new QWidget(this);
    auto *grid = new QGridLayout(actions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    const auto add
        = [&, this](const QString &text, const QString &name, void (TerminalCard::*asked)()) {
              QPushButton *button = addButton(grid, text, name);
              button->setAccessibleDescription(view.name);
              connect(button, &QPushButton::clicked, this, asked);
              return button;
          };
    if (view.offersUse) {
        //: Button: this till charges on this terminal from now on.
        m_use = add(tr("Use at this till"), u"useButton"_s, &TerminalCard::useRequested);
    }
    //: Button: checks now whether the terminal answers.
    add(tr("Check again"), u"lookButton"_s, &TerminalCard::lookRequested);
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

void TerminalCard::present(const TerminalCardView &view)
{
    m_icon->show(view.state.icon, view.state.role);
    m_state->setText(view.state.word);
    setRole(m_state, view.state.role);
    m_inUse->setText(view.use);
    m_inUse->setVisible(!view.use.isEmpty());
    m_answered->setText(view.answered);
    if (m_use != nullptr)
        m_use->setEnabled(view.canBeUsed);
    m_advice->say(ColourRole::Warning, view.advice);
}

} // namespace tillside

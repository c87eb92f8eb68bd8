#include "ui/check/checkcard.h"

#include "ui/check/hintbox.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/historylist.h"
#include "ui/look/iconview.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scale.h"
#include "ui/look/seen.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 40;
constexpr int kButtonIcon = 24;
constexpr int kAround = 20;
constexpr int kToDoWidth = 408;
constexpr int kLeastBeside = 300; ///< With less room beside what to do, it stands below.

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CheckCard::CheckCard(QWidget *parent)
    : QFrame(parent)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_toDo(new QWidget(this))
    , m_icon(new IconView(Icon::NotKnown, kIconSize, this))
    , m_type(leadLabel({}, u"type"_s, this))
    , m_amount(titleLabel({}, u"amount"_s, this))
    , m_word(strongLabel({}, u"word"_s, this))
    , m_facts(smallLabel({}, u"facts"_s, this))
    , m_known(bodyLabel({}, u"known"_s, this))
    , m_advice(bodyLabel({}, u"advice"_s, this))
    , m_answer(strongLabel({}, u"answer"_s, this))
    , m_history(new HistoryList(this))
    , m_hint(new HintBox(m_toDo))
    //: Button: a supervisor writes down what the terminal shows about a payment.
    , m_settle(new MainButton(tr("Settle by hand"), u"settleButton"_s, m_toDo,
                              MainButton::kOutcomeHeight))
    , m_check(plainButton({}, u"checkAgainButton"_s, m_toDo))
    , m_seen(new Seen(m_word))
{
    setObjectName(u"checkCard"_s);
    setPanel(this, u"card"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_settle->setPicture(Icon::Shield);
    //: Below "Settle by hand": who may do it.
    m_settle->setSecondLine(tr("Supervisor"));
    connect(m_check, &QPushButton::clicked, this, &CheckCard::checkWanted);
    connect(m_settle, &QPushButton::clicked, this, &CheckCard::settleWanted);
    layOut();
}

/// What is known, and beside it what to do.
void CheckCard::layOut()
{
    m_parts->addLayout(makeKnown(), 1);
    m_parts->addWidget(m_toDo, 0, Qt::AlignTop);
    m_toDo->setLayout(makeToDo());
    takeScale();
}

QLayout *CheckCard::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_type);
    words->addWidget(m_word);
    auto *head = new QHBoxLayout;
    head->setSpacing(grown(2 * kGrid));
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addLayout(words, 1);
    head->addWidget(m_amount, 0, Qt::AlignVCenter);
    m_amount->setWordWrap(false);
    return head;
}

QLayout *CheckCard::makeKnown()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grown(kGrid));
    column->addLayout(makeHead());
    for (QLabel *label : {m_facts, m_known, m_advice, m_answer})
        column->addWidget(label);
    column->insertWidget(column->indexOf(m_answer), m_history);
    column->addStretch(1);
    return column;
}

QLayout *CheckCard::makeToDo()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(12));
    column->addWidget(m_hint);
    column->addWidget(m_settle);
    column->addWidget(m_check);
    return column;
}

void CheckCard::takeScale()
{
    const int around = grown(kAround);
    m_parts->setContentsMargins(around, around, around, around);
    m_parts->setSpacing(around);
    m_check->setIconSize({scaledLarge(kButtonIcon), scaledLarge(kButtonIcon)});
    m_check->setIcon(icon(Icon::CheckAgain, theme().accent()));
    fit();
}

/// What to do stands beside what is known while both have the room to be read there.
void CheckCard::fit()
{
    const int room = width() - 2 * grown(kAround) - m_parts->spacing() - grown(kToDoWidth);
    const bool isBeside = room >= scaled(kLeastBeside);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setAlignment(m_toDo, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_toDo->setMinimumWidth(isBeside ? grown(kToDoWidth) : 0);
    m_toDo->setMaximumWidth(isBeside ? grown(kToDoWidth) : QWIDGETSIZE_MAX);
}

/// As narrow as its place: what to do can move below.
QSize CheckCard::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void CheckCard::setFirst(bool isFirst)
{
    m_settle->setOutlined(!isFirst);
}

void CheckCard::show(const CheckView &view, bool isFree)
{
    const bool isNews = m_word->text() != view.word || m_answer->text() != view.answer;
    const bool wasShown = !m_word->text().isEmpty();
    if (m_word->text() != view.word)
        m_seen->forget();
    m_icon->show(view.icon, view.role);
    m_type->setText(view.title);
    m_amount->setText(view.amount);
    m_word->setText(view.word);
    setRole(m_word, view.role);
    m_facts->setText(view.facts.join(u"  ·  "_s));
    showText(m_known, view.known);
    showText(m_advice, view.advice);
    if (view.isUrgent)
        setRole(view.advice.isEmpty() ? m_known : m_advice, ColourRole::Warning);
    showText(m_answer, view.answer);
    m_history->show(view.history);
    m_history->setVisible(!view.history.empty());
    m_hint->show(view.lookFor);
    m_check->setText(view.checkWord);
    m_check->setVisible(view.canCheck);
    m_check->setEnabled(isFree);
    m_settle->setVisible(view.canSettle);
    m_toDo->setVisible(view.canCheck || view.canSettle);
    m_check->setAccessibleDescription(view.type + u", "_s + view.amount);
    m_settle->setAccessibleDescription(m_check->accessibleDescription());
    if (wasShown && isNews)
        announce(this, view.word + u". "_s + (view.answer.isEmpty() ? view.known : view.answer));
}

bool CheckCard::wasSeen() const
{
    return m_seen->isSeen();
}

void CheckCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void CheckCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeScale();
    QFrame::changeEvent(event);
}

} // namespace tillside

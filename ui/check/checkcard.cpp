#include "ui/check/checkcard.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/scale.h"
#include "ui/look/seen.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 40;
constexpr int kButtonIcon = 24;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CheckCard::CheckCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_type(leadLabel({}, u"type"_s, this))
    , m_amount(titleLabel({}, u"amount"_s, this))
    , m_word(strongLabel({}, u"word"_s, this))
    , m_facts(smallLabel({}, u"facts"_s, this))
    , m_known(bodyLabel({}, u"known"_s, this))
    , m_advice(bodyLabel({}, u"advice"_s, this))
    , m_answer(strongLabel({}, u"answer"_s, this))
    , m_check(plainButton({}, u"checkAgainButton"_s, this))
    //: Button: a supervisor writes down what the terminal shows about a payment.
    , m_settle(plainButton(tr("Settle by hand"), u"settleButton"_s, this))
    , m_seen(new Seen(m_word))
{
    setObjectName(u"checkCard"_s);
    setPanel(this, u"card"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_check, &QPushButton::clicked, this, &CheckCard::checkWanted);
    connect(m_settle, &QPushButton::clicked, this, &CheckCard::settleWanted);
    layOut();
}

/// What it is on the left, how much on the right, what is known below, and what to do at the end.
void CheckCard::layOut()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grown(kGrid / 2));
    column->addLayout(makeHead());
    for (QLabel *label : {m_facts, m_known, m_advice, m_answer})
        column->addWidget(label);
    column->addSpacing(grown(kGrid));
    column->addLayout(makeButtons());
    auto *row = new QHBoxLayout(this);
    const int around = grown(20);
    row->setContentsMargins(around, grown(2 * kGrid), around, grown(2 * kGrid));
    row->setSpacing(grown(2 * kGrid));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

QLayout *CheckCard::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_type);
    words->addWidget(m_word);
    auto *head = new QHBoxLayout;
    head->setSpacing(grown(2 * kGrid));
    head->addLayout(words, 1);
    head->addWidget(m_amount, 0, Qt::AlignVCenter);
    m_amount->setWordWrap(false);
    return head;
}

QLayout *CheckCard::makeButtons()
{
    auto *buttons = new FittingRow(nullptr);
    buttons->setSpacing(grown(10));
    buttons->add(m_check);
    buttons->add(m_settle);
    for (QPushButton *button : {m_check, m_settle})
        button->setIconSize({scaledLarge(kButtonIcon), scaledLarge(kButtonIcon)});
    m_check->setIcon(icon(Icon::CheckAgain, theme().accent()));
    m_settle->setIcon(icon(Icon::Shield, theme().accent()));
    return buttons;
}

void CheckCard::show(const CheckView &view, bool isFree)
{
    const bool isNews = m_word->text() != view.word || m_answer->text() != view.answer;
    const bool wasShown = !m_word->text().isEmpty();
    if (m_word->text() != view.word)
        m_seen->forget();
    m_icon->setPixmap(pixmap(view.icon, theme().of(view.role).ink, scaled(kIconSize), this));
    m_type->setText(view.type);
    m_amount->setText(view.amount);
    m_word->setText(view.word);
    setRole(m_word, view.role);
    m_facts->setText(view.facts.join(u"  ·  "_s));
    showText(m_known, view.known);
    showText(m_advice, view.advice);
    if (view.isUrgent)
        setRole(view.advice.isEmpty() ? m_known : m_advice, ColourRole::Warning);
    showText(m_answer, view.answer);
    m_check->setText(view.checkWord);
    m_check->setVisible(view.canCheck);
    m_check->setEnabled(isFree);
    m_settle->setVisible(view.canSettle);
    for (QPushButton *button : {m_check, m_settle})
        button->setAccessibleDescription(view.type + u", "_s + view.amount);
    if (wasShown && isNews)
        announce(this, view.word + u". "_s + (view.answer.isEmpty() ? view.known : view.answer));
}

bool CheckCard::wasSeen() const
{
    return m_seen->isSeen();
}

} // namespace tillside

#include "ui/transactions/detailspanel.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/factrows.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scale.h"
#include "ui/look/seen.h"
#include "ui/look/theme.h"
#include "ui/transactions/hintbox.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 40;
constexpr int kButtonIcon = 22;
constexpr int kMargin = 20;
constexpr int kBetween = 10; ///< Buttons.

Icon iconOf(TransactionAction action)
{
    switch (action) {
    case TransactionAction::CheckAgain: return Icon::CheckAgain;
    case TransactionAction::SettleByHand: return Icon::Shield;
    case TransactionAction::Refund: return Icon::Refund;
    case TransactionAction::Void: return Icon::Voided;
    case TransactionAction::Capture: return Icon::Held;
    case TransactionAction::Receipt: return Icon::Receipt;
    case TransactionAction::Repeat: return Icon::Charge;
    case TransactionAction::Copy: return Icon::Copy;
    }
    Q_UNREACHABLE();
}

void clear(QBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(static_cast<QBoxLayout *>(inner));
        delete item->widget();
        delete item;
    }
}

} // namespace

DetailsPanel::DetailsPanel(int width, QWidget *parent)
    : QFrame(parent)
    , m_width(width)
    //: Button above the details of a payment: back to the list.
    , m_back(quietButton(tr("Back to the list"), u"detailsBackButton"_s, this))
    , m_icon(new IconView(Icon::NotKnown, kIcon, this))
    , m_word(leadLabel({}, u"detailsWord"_s, this))
    , m_about(smallLabel({}, u"detailsAbout"_s, this))
    , m_amount(figureLabel({}, u"detailsAmount"_s, this))
    , m_lookFor(new HintBox(this))
    , m_sentence(bodyLabel({}, u"detailsSentence"_s, this))
    , m_facts(new FactRows(u"details"_s, this))
    , m_history(new HistoryList(this))
    , m_related(new QVBoxLayout)
    , m_whyNot(smallLabel({}, u"detailsWhyNot"_s, this))
    , m_told(bodyLabel({}, u"detailsTold"_s, this))
    , m_buttons(new QVBoxLayout)
    , m_seen(new Seen(m_word))
{
    setObjectName(u"detailsPanel"_s);
    setProperty("panel", u"card"_s);
    setFocusPolicy(Qt::ClickFocus);
    setProperty("showsOwnFocus", true); // It has the focus only while its buttons change.
    m_amount->setWordWrap(false);
    m_back->setIcon(icon(Icon::Back, theme().accent()));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DetailsPanel::backPressed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grown(kMargin), grown(kMargin), grown(kMargin), grown(kMargin));
    column->setSpacing(grown(12));
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addLayout(makeHead());
    column->addWidget(rowLine(this));
    column->addWidget(makeMiddle(), 1);
    column->addWidget(m_whyNot);
    column->addWidget(m_told);
    m_buttons->setSpacing(grown(kBetween));
    column->addLayout(m_buttons);
}

QLayout *DetailsPanel::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_word);
    words->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(grown(12));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_amount, 0, Qt::AlignTop);
    return row;
}

QWidget *DetailsPanel::makeMiddle()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, grown(kGrid), 0);
    column->setSpacing(grown(16));
    column->addWidget(m_lookFor);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addLayout(m_related);
    column->addWidget(rowLine(inside));
    column->addWidget(m_history);
    column->addStretch(1);
    QScrollArea *scroll = scrolled(inside, this);
    scroll->setObjectName(u"detailsScroll"_s);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void DetailsPanel::show(const DetailsView &view)
{
    const DetailsView before = std::exchange(m_view, view);
    const bool isNews = before.word != view.word || before.facts != view.facts
        || before.sentence != view.sentence;
    if (isNews) {
        m_seen->forget(); // It is another outcome, or another payment's.
        m_word->update(); // Which is seen once it is painted, even if the word is the same.
    }
    m_icon->show(view.icon, view.role);
    m_word->setText(view.word);
    setRole(m_word, view.role);
    m_about->setText(view.about);
    m_amount->setText(view.amount);
    m_lookFor->show(view.lookFor);
    m_sentence->setText(view.sentence);
    if (before.isUrgent != view.isUrgent)
        view.isUrgent ? setRole(m_sentence, ColourRole::Warning) : clearRole(m_sentence);
    m_facts->show(view.facts);
    m_history->show(view.history);
    m_whyNot->setText(view.whyNot);
    m_whyNot->setVisible(!view.whyNot.isEmpty());
    if (before.facts != view.facts)
        tell({}); // It was about another payment.
    if (before.related != view.related)
        showRelated();
    if (before.actions != view.actions)
        showButtons();
    //: The details of a payment for a screen reader: %1 is its outcome, %2 its amount.
    setAccessibleName(tr("%1, %2").arg(view.word, view.amount));
}

bool DetailsPanel::wasSeen() const
{
    return m_seen->isSeen();
}

void DetailsPanel::setHasBack(bool hasBack)
{
    m_back->setVisible(hasBack);
}

void DetailsPanel::focusBack()
{
    m_back->setFocus();
}

void DetailsPanel::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_told, sentence);
}

QString DetailsPanel::told() const
{
    return m_told->text();
}

/// The keyboard must have a place while buttons are made anew.
void DetailsPanel::keepFocus()
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && isAncestorOf(focused))
        setFocus();
}

void DetailsPanel::showRelated()
{
    keepFocus();
    clear(m_related);
    for (const RelatedPayment &one : m_view.related) {
        QPushButton *link = quietButton(one.words, u"relatedPayment"_s, this);
        link->setIcon(icon(Icon::Next, theme().accent()));
        connect(link, &QPushButton::clicked, this, [this, id = one.id] { emit relatedWanted(id); });
        m_related->addWidget(link, 0, Qt::AlignLeading);
        link->show();
    }
}

/// Two side by side, the first ones on top. One whose words need more than half has its own row.
void DetailsPanel::showButtons()
{
    keepFocus();
    clear(m_buttons);
    const int half = (scaled(m_width) - 2 * grown(kMargin) - grown(kBetween)) / 2;
    QHBoxLayout *row = nullptr;
    for (const TransactionAction action : m_view.actions) {
        QPushButton *button = makeButton(action);
        const bool isWide = action == m_view.mainAction || button->sizeHint().width() > half;
        if (row == nullptr || row->count() == 2 || isWide) {
            row = new QHBoxLayout;
            row->setSpacing(grown(kBetween));
            m_buttons->addLayout(row);
        }
        row->addWidget(button, 1);
        button->show();
        if (isWide)
            row = nullptr;
    }
}

QPushButton *DetailsPanel::makeButton(TransactionAction action)
{
    if (action == m_view.mainAction)
        return makeMainButton(action);
    QPushButton *button = plainButton(wordsOf(action), objectNameOf(action), this);
    button->setIcon(icon(iconOf(action), theme().accent()));
    button->setIconSize({scaledLarge(kButtonIcon), scaledLarge(kButtonIcon)});
    connect(button, &QPushButton::clicked, this, [this, action] { press(action); });
    return button;
}

QPushButton *DetailsPanel::makeMainButton(TransactionAction action)
{
    auto *button
        = new MainButton(wordsOf(action), objectNameOf(action), this, MainButton::kOutcomeHeight);
    button->setPicture(iconOf(action));
    if (action == TransactionAction::SettleByHand) {
        //: Below "Settle by hand": who may do it.
        button->setSecondLine(tr("Supervisor"));
    }
    connect(button, &QPushButton::clicked, this, [this, action] { press(action); });
    return button;
}

void DetailsPanel::press(TransactionAction action)
{
    if (action != TransactionAction::Copy)
        return emit chosen(action);
    QApplication::clipboard()->setText(asText(m_view));
    //: After a payment's details were copied to the clipboard.
    tell(tr("Copied. Paste it into a message."));
}

} // namespace tillside

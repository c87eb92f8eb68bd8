#include "ui/payment/outcomescreen.h"

#include "core/base/clock.h"
#include "core/control/paymentcontroller.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/theme.h"
#include "ui/payment/paymentview.h"
#include "ui/text/texts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;
constexpr int kIconSize = 96;

} // namespace

OutcomeScreen::OutcomeScreen(PaymentController &desk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_title(titleLabel({}, u"outcomeTitle"_s, this))
    , m_panel(new QFrame(this))
    , m_icon(new QLabel(m_panel))
    , m_word(wordLabel(u"outcomeWord"_s, m_panel))
    , m_amount(new AmountDisplay(u"outcomeAmount"_s, kAmountPixels, Qt::AlignCenter, this))
    , m_evidence(leadLabel({}, u"outcomeEvidence"_s, this))
    , m_warning(new Notice(u"outcomeWarning"_s, this))
    , m_note(new Notice(u"outcomeNote"_s, this))
    , m_reference(bodyLabel({}, u"outcomeReference"_s, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"outcomeScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(&m_desk, &PaymentController::changed, this, &OutcomeScreen::update);
    update();
}

void OutcomeScreen::layOut()
{
    setPanel(m_panel, u"filled"_s);
    auto *panel = new QHBoxLayout(m_panel);
    panel->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    panel->setSpacing(3 * kGrid);
    panel->addStretch(1);
    panel->addWidget(m_icon);
    panel->addWidget(m_word, 0, Qt::AlignVCenter);
    panel->addStretch(1);

    for (QLabel *label : {m_title, m_evidence, m_reference})
        label->setAlignment(Qt::AlignCenter);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(2 * kGrid);
    auto *facts = new QWidget(this);
    auto *inside = new QVBoxLayout(facts);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2 * kGrid);
    inside->addStretch(1);
    inside->addWidget(m_title);
    inside->addWidget(m_panel);
    inside->addWidget(m_amount);
    inside->addWidget(m_evidence);
    inside->addWidget(m_warning);
    inside->addWidget(m_note);
    inside->addStretch(2);
    inside->addWidget(m_reference);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(scrolled(facts, this), 1);
    column->addLayout(m_buttons);
}

void OutcomeScreen::tell(const QString &sentence)
{
    m_note->say(ColourRole::Warning, sentence);
}

void OutcomeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    update();
    announce(this, spoken());
}

void OutcomeScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_note->clear();
}

/// What a screen reader says about the whole screen.
QString OutcomeScreen::spoken() const
{
    return m_view.word + u". "_s + m_view.amount + u". "_s + m_view.evidence;
}

void OutcomeScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QWidget::keyPressEvent(event);
    if (m_view.enterPresses && !event->isAutoRepeat())
        emit chosen(m_view.actions.front());
}

/// Ignores a payment that is still running: not even a screen reader may announce anything from
/// here.
void OutcomeScreen::update()
{
    if (!m_desk.status().isOver || !m_desk.status().payment)
        return;
    const QString before = spoken();
    m_view = outcomeView(m_desk.status(), locale(), m_clock.now());
    m_title->setText(m_view.title);
    m_icon->setPixmap(
        pixmap(m_view.icon, theme().panelText(m_view.role), scaledLarge(kIconSize), this));
    m_word->setText(m_view.word);
    setRole(m_panel, m_view.role);
    m_amount->setText(m_view.amount);
    m_evidence->setText(m_view.evidence);
    m_warning->say(ColourRole::Warning, m_view.warning);
    //: Small print under an outcome: %1 is the till's number for this payment.
    m_reference->setText(tr("Payment %1").arg(m_view.reference));
    const QString note = checkNote(m_desk.status(), locale(), m_clock.now());
    if (!note.isEmpty())
        m_note->say(ColourRole::Accent, note);
    showButtons();
    if (spoken() != before && isVisible())
        announce(this, spoken());
    else
        setAccessibleName(spoken());
}

/// Recreates the buttons only if the set changes, so that a focused button keeps the focus.
void OutcomeScreen::showButtons()
{
    if (std::exchange(m_shown, m_view.actions) == m_view.actions)
        return;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const OutcomeAction action : m_view.actions) {
        const bool isPrimary = action == m_view.actions.front();
        QPushButton *button = isPrimary ? primaryButton(wordsOf(action), objectNameOf(action), this)
                                        : plainButton(wordsOf(action), objectNameOf(action), this);
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        m_buttons->addWidget(button, isPrimary ? 2 : 1);
    }
    emit buttonsChanged();
}

} // namespace tillside

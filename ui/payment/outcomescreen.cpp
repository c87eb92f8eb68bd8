#include "ui/payment/outcomescreen.h"

#include "core/base/clock.h"
#include "core/control/paymentcontroller.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/deadtime.h"
#include "ui/look/layouts.h"
#include "ui/look/theme.h"
#include "ui/payment/outcomepanel.h"
#include "ui/payment/paymentview.h"
#include "ui/payment/typethrough.h"
#include "ui/text/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

OutcomeScreen::OutcomeScreen(PaymentController &desk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_panel(new OutcomePanel(u"outcome"_s, this))
    , m_buttons(new QHBoxLayout)
    , m_typeThrough(new TypeThrough(this))
{
    setObjectName(u"outcomeScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_buttons->setSpacing(2 * kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(scrolled(m_panel, this), 1);
    column->addLayout(m_buttons);
    connect(&m_desk, &PaymentController::changed, this, &OutcomeScreen::update);
    connect(m_typeThrough, &TypeThrough::typed, this, [this](const QString &digits) {
        if (isVisible() && m_view.digitsLeave)
            emit typedThrough(digits);
    });
    connect(m_typeThrough, &TypeThrough::scanned, this, &OutcomeScreen::onScanned);
    update();
}

void OutcomeScreen::tell(const QString &sentence)
{
    m_panel->note(ColourRole::Warning, sentence);
}

bool OutcomeScreen::wasSeen() const
{
    return m_panel->wasSeen();
}

void OutcomeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    m_since.start();
    update();
    announce(this, spoken(m_view));
}

void OutcomeScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_panel->forgetNote();
}

/// Whether the person has had the time to see what is shown: the same as for presses on buttons.
bool OutcomeScreen::isLive() const
{
    return m_since.isValid() && m_since.hasExpired(DeadTime::kMilliseconds);
}

void OutcomeScreen::keyPressEvent(QKeyEvent *event)
{
    if (m_typeThrough->press(*event, isLive()))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (!isEnter && !isEscape)
        return QWidget::keyPressEvent(event);
    const bool mayLeave = isEnter ? m_view.enterPresses : m_view.escapeLeaves;
    if (mayLeave && isLive() && !event->isAutoRepeat())
        emit chosen(OutcomeAction::NewSale);
}

void OutcomeScreen::onScanned()
{
    //: A barcode scanner typed while an outcome was shown.
    m_panel->note(ColourRole::Warning,
                  tr("That looked like a barcode scan, so nothing was typed."));
}

/// Ignores a payment that is still running: not even a screen reader may announce anything from
/// here.
void OutcomeScreen::update()
{
    if (!m_desk.status().isOver || !m_desk.status().payment)
        return;
    const OutcomeView before
        = std::exchange(m_view, outcomeView(m_desk.status(), locale(), m_clock.now()));
    if (before.word != m_view.word || before.reference != m_view.reference)
        showNews();
    m_panel->show(m_view);
    const QString note = checkNote(m_desk.status(), locale(), m_clock.now());
    if (!note.isEmpty())
        m_panel->note(ColourRole::Accent, note);
    showButtons();
    if (spoken(m_view) != spoken(before) && isVisible())
        announce(this, spoken(m_view));
    else
        setAccessibleName(spoken(m_view));
}

/// What was noted about the earlier word is no longer true.
void OutcomeScreen::showNews()
{
    m_panel->forgetNote();
    m_since.start();
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

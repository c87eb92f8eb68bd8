#include "ui/payment/outcomescreen.h"

#include "core/base/clock.h"
#include "core/control/paymentcontroller.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/deadtime.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scale.h"
#include "ui/look/scene.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingbutton.h"
#include "ui/payment/outcomepanel.h"
#include "ui/payment/paymentview.h"
#include "ui/payment/receiptbuttons.h"
#include "ui/payment/typethrough.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 24;
constexpr int kOtherWidth = 176; ///< At least, of a button that is not the main one.

} // namespace

OutcomeScreen::OutcomeScreen(PaymentController &desk, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_panel(new OutcomePanel(u"outcome"_s, this))
    , m_typeThrough(new TypeThrough(this))
{
    setObjectName(u"outcomeScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_panel);
    m_deadTime.setSingleShot(true);
    m_deadTime.setInterval(DeadTime::kMilliseconds);
    connect(&m_deadTime, &QTimer::timeout, this, &OutcomeScreen::showKeys);
    connect(m_panel, &OutcomePanel::checkTerminalWanted, this,
            [this] { emit chosen(OutcomeAction::CheckTerminal); });
    auto *receipt = new ReceiptButtons(this);
    m_panel->scene()->card()->setExtra(receipt);
    connect(receipt, &ReceiptButtons::chosen, this, &OutcomeScreen::chosen);
    connect(&m_desk, &PaymentController::changed, this, &OutcomeScreen::update);
    connect(m_typeThrough, &TypeThrough::typed, this, [this](const QString &digits) {
        if (isVisible() && isLive() && m_view.digitsLeave)
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
    m_deadTime.start();
    update();
    const bool hadFocus = hasFocus();
    setFocus();
    if (hadFocus || !hasFocus()) // Otherwise the focus alone makes a screen reader speak.
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
    return !m_deadTime.isActive();
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
    m_deadTime.start();
    if (m_main != nullptr)
        m_main->setKeyHint({});
}

/// Recreates the buttons only if the set changes, so that a focused button keeps the focus.
void OutcomeScreen::showButtons()
{
    const std::vector<OutcomeButton> buttons
        = outcomeButtons(m_view, *m_desk.status().payment, locale());
    if (std::exchange(m_shown, buttons) == buttons)
        return;
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && isAncestorOf(focused))
        setFocus(); // The button that has the focus goes.
    m_panel->scene()->deleteButtons();
    m_main = nullptr;
    for (const OutcomeButton &view : buttons) {
        const OutcomeAction action = view.action;
        QPushButton *button = m_main == nullptr ? makeMain(view) : makeOther(view);
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        button->show(); // The page may be on the screen already.
    }
    emit buttonsChanged();
}

MainButton *OutcomeScreen::makeLarge(const OutcomeButton &view)
{
    auto *button = new MainButton(view.text, objectNameOf(view.action), m_panel->scene(),
                                  MainButton::kOutcomeHeight);
    button->setPicture(view.icon);
    button->setSecondLine(view.second);
    m_panel->scene()->addButton(button, view.stretch);
    return button;
}

QPushButton *OutcomeScreen::makeMain(const OutcomeButton &view)
{
    m_key = view.key;
    return m_main = makeLarge(view);
}

QPushButton *OutcomeScreen::makeOther(const OutcomeButton &view)
{
    if (view.stretch == 0)
        return makeSmall(view);
    MainButton *button = makeLarge(view);
    button->setOutlined(true);
    if (view.action == OutcomeAction::SignatureDiffers)
        button->setColours(ColourRole::Declined);
    return button;
}

QPushButton *OutcomeScreen::makeSmall(const OutcomeButton &view)
{
    WrappingButton *button = plainButton(view.text, objectNameOf(view.action), m_panel->scene());
    if (view.icon)
        button->setIcon(icon(*view.icon, theme().accent()));
    button->setSecondLine(view.second);
    button->setMinimumWidth(grown(kOtherWidth));
    button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_panel->scene()->addButton(button, view.stretch);
    return button;
}

/// The keys appear when they work.
void OutcomeScreen::showKeys()
{
    if (m_main != nullptr)
        m_main->setKeyHint(m_key);
}

} // namespace tillside

#include "ui/charge/chargescreen.h"

#include "ui/charge/amountline.h"
#include "ui/charge/amountnotes.h"
#include "ui/charge/chargepanel.h"
#include "ui/charge/keypad.h"
#include "ui/charge/typechoice.h"
#include "ui/look/banner.h"
#include "ui/look/contentframe.h"
#include "ui/look/keygate.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Used until a terminal sets the currency.
Currency euro()
{
    return Currency::fromCode(u"EUR").value();
}

/// Whether the focused control takes letters and digits for itself.
bool isTextFocused()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && focused->testAttribute(Qt::WA_InputMethodEnabled);
}

QAbstractButton *focusedButton()
{
    return qobject_cast<QAbstractButton *>(QApplication::focusWidget());
}

} // namespace

ChargeScreen::ChargeScreen(const TillSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_entry(euro(), euro().decimals, settings.amountEntry)
    , m_banner(new Banner(u"chargeBanner"_s, this)) // Created in tab order.
    , m_types(new TypeChoice(this))
    , m_panel(new ChargePanel(this))
    , m_keypad(new Keypad(m_entry.mode(), this))
{
    setObjectName(u"chargeScreen"_s);
    m_state.limitMinor = settings.saleLimitMinor;
    connect(m_banner, &Banner::pressed, this, &ChargeScreen::onBanner);
    connect(m_types, &TypeChoice::tapped, this, [this] { m_panel->focusAmount(); });
    connect(m_types, &TypeChoice::chosen, this, [this](PaymentType type) {
        m_state.type = type;
        update();
    });
    connectPanel();
    connectKeypad();
    new KeyGate(this, [this](QKeyEvent &event, qint64 at) { return onKey(event, at); });
    layOut();
    update();
}

void ChargeScreen::layOut()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_types);
    left->addWidget(m_panel, 1);
    m_columns = new QHBoxLayout;
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_keypad);
    auto *content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_banner);
    m_rows->addLayout(m_columns, 1);
    auto *frame = new ContentFrame(content, ContentFrame::Width::Page, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    fit();
}

void ChargeScreen::fit()
{
    const int gap = grown(2 * kGrid);
    m_rows->setSpacing(gap);
    m_columns->setSpacing(grown(3 * kGrid));
    QLayout *left = m_columns->itemAt(0)->layout();
    left->setSpacing(gap);
    const int content = m_rows->parentWidget()->width();
    const int room = content - left->minimumSize().width() - m_columns->spacing();
    m_keypad->setFixedWidth(Keypad::widthIn(*window(), content, room));
}

void ChargeScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChargeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_rows != nullptr)
        fit();
    QWidget::changeEvent(event);
}

void ChargeScreen::connectPanel()
{
    connect(m_panel, &ChargePanel::referenceEdited, this, &ChargeScreen::update);
    connect(m_panel, &ChargePanel::chargePressed, this, &ChargeScreen::charge);
    connect(m_panel, &ChargePanel::voidPressed, this, &ChargeScreen::voidWanted);
    connect(m_panel, &ChargePanel::capturePressed, this, &ChargeScreen::captureWanted);
    connect(m_panel, &ChargePanel::receiptPressed, this, &ChargeScreen::receiptWanted);
    connect(m_panel, &ChargePanel::todayPressed, this, &ChargeScreen::dayTotalsWanted);
}

void ChargeScreen::connectKeypad()
{
    connect(m_keypad, &Keypad::digitPressed, this, [this](int digit) {
        m_entry.typeDigit(digit);
        edited();
    });
    connect(m_keypad, &Keypad::doubleZeroPressed, this, [this] {
        m_entry.typeDoubleZero();
        edited();
    });
    connect(m_keypad, &Keypad::decimalMarkPressed, this, [this] {
        m_entry.typeDecimalMark();
        edited();
    });
    connect(m_keypad, &Keypad::backspacePressed, this, [this] {
        m_entry.backspace();
        edited();
    });
}

void ChargeScreen::setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice)
{
    m_state.terminal = terminal ? std::optional(terminal->name) : std::nullopt;
    m_state.hasChoice = hasChoice;
    const Money typed = m_entry.amount();
    const bool fits = !terminal
        || (terminal->currency == typed.currency() && terminal->decimals == typed.decimals());
    if (!fits)
        m_entry = AmountEntry(terminal->currency, terminal->decimals, m_settings.amountEntry);
    update();
}

void ChargeScreen::setCanWork(bool canWork)
{
    m_state.canWork = canWork;
    update();
}

void ChargeScreen::setReachability(Reachability reachability)
{
    m_state.reachability = reachability;
    update();
}

void ChargeScreen::setRunning(const std::optional<RunningPayment> &running)
{
    m_state.running = running;
    update();
}

void ChargeScreen::setStrip(const StripView &strip)
{
    m_panel->presentStrip(strip);
}

void ChargeScreen::fillIn(PaymentType type, const Money &amount)
{
    const Money here = m_entry.amount();
    if (amount.currency() != here.currency() || amount.decimals() != here.decimals())
        return; // Another terminal is in use now, so the same digits would be another currency.
    m_types->choose(type);
    m_entry.set(amount);
    edited();
}

void ChargeScreen::type(const QString &digits)
{
    for (const QChar digit : digits)
        m_entry.typeDigit(digit.digitValue());
    edited();
}

void ChargeScreen::clear()
{
    m_panel->clearReference();
    m_types->choose(PaymentType::Sale);
    m_entry.clear();
    edited();
}

void ChargeScreen::tell(const QString &sentence)
{
    m_panel->say(ColourRole::Warning, sentence);
}

void ChargeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_panel->focusAmount();
    m_isPaintAwaited = true;
}

/// The ground has the colour of the type.
void ChargeScreen::paintEvent(QPaintEvent * /*event*/)
{
    if (m_view.role != ColourRole::Accent)
        QPainter(this).fillRect(rect(), theme().of(m_view.role).tint);
    if (std::exchange(m_isPaintAwaited, false))
        QMetaObject::invokeMethod(this, &ChargeScreen::painted, Qt::QueuedConnection);
}

/// A focus proxy would take the segments out of the tab order.
void ChargeScreen::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_panel->focusAmount();
}

/// Whatever stands there when the person comes back is from before: the next digit replaces it.
void ChargeScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_entry.select();
    update();
}

bool ChargeScreen::onKey(QKeyEvent &event, qint64 at)
{
    return isTextFocused() ? onTextKey(event, at) : onAmountKey(event, at);
}

bool ChargeScreen::onTextKey(const QKeyEvent &event, qint64 at)
{
    m_isCodeElsewhere = true;
    if (m_keys.read(event, at) != AmountKeys::Meaning::NumLockOff)
        return false;
    sayNumLockIsOff();
    return true;
}

/// Controls that are not on this screen are pressed and left as always, but they get no digits.
bool ChargeScreen::onAmountKey(const QKeyEvent &event, qint64 at)
{
    using Meaning = AmountKeys::Meaning;
    const bool isSpace = event.key() == Qt::Key_Space;
    switch (m_keys.press(event, at, m_entry)) {
    case Meaning::Other:
    case Meaning::Tab: return false;
    case Meaning::Nothing: return !(isSpace && focusedButton() != nullptr);
    case Meaning::Digit:
    case Meaning::DecimalMark:
    case Meaning::Backspace: onTyped(); return true;
    case Meaning::Clear: clear(); return true;
    case Meaning::Enter: onEnter(); return true;
    case Meaning::NumLockOff: sayNumLockIsOff(); return true;
    case Meaning::Scanner: refuseScanner(); return true;
    }
    Q_UNREACHABLE();
}

void ChargeScreen::onTyped()
{
    m_isCodeElsewhere = false;
    m_panel->focusAmount();
    edited();
}

/// Enter charges only from the amount; elsewhere it presses what has the focus.
void ChargeScreen::onEnter()
{
    if (QAbstractButton *button = focusedButton())
        button->click();
    else
        m_panel->pressCharge();
}

void ChargeScreen::sayNumLockIsOff()
{
    m_panel->say(ColourRole::Warning, numLockNote());
}

/// The second end of a code that went into the reference leaves the amount alone.
void ChargeScreen::refuseScanner()
{
    if (m_isCodeElsewhere)
        return;
    m_entry.clear();
    edited();
    m_panel->say(ColourRole::Warning, scanNote());
    m_panel->offerCode(isGoodReference(m_keys.code()) ? m_keys.code() : QString());
}

void ChargeScreen::edited()
{
    m_panel->clearNotice();
    update();
}

void ChargeScreen::onBanner()
{
    if (m_state.running)
        emit runningWanted();
    else if (m_state.terminal && m_state.reachability == Reachability::NotAnswering)
        emit connectionWanted();
    else
        emit terminalsWanted();
}

void ChargeScreen::update()
{
    m_state.amount = m_entry.amount();
    m_state.reference = m_panel->reference();
    m_view = chargeView(m_state, locale());
    m_panel->present(m_view,
                     {.text = m_view.amount,
                      .role = m_view.role,
                      .isEmpty = m_entry.isEmpty(),
                      .isSelected = m_entry.isSelected(),
                      .untypedDecimals = m_entry.untypedDecimals()});
    m_banner->show(m_view.banner);
    if (m_rows != nullptr)
        fit();
    QWidget::update();
}

void ChargeScreen::charge()
{
    emit chargeRequested(m_state.type, m_state.amount, Reference::parse(m_state.reference));
}

} // namespace tillside

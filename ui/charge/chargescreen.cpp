#include "ui/charge/chargescreen.h"

#include "ui/charge/chargepanel.h"
#include "ui/charge/keypad.h"
#include "ui/charge/typechoice.h"
#include "ui/look/keygate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

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
    , m_types(new TypeChoice(this)) // Created in tab order.
    , m_panel(new ChargePanel(this))
{
    setObjectName(u"chargeScreen"_s);
    m_state.limitMinor = settings.saleLimitMinor;
    connect(m_types, &TypeChoice::chosen, this, [this](PaymentType type) {
        m_state.type = type;
        update();
    });
    connect(m_types, &TypeChoice::tapped, this, [this] { m_panel->focusAmount(); });
    connect(m_panel, &ChargePanel::referenceEdited, this, &ChargeScreen::update);
    connect(m_panel, &ChargePanel::chargePressed, this, &ChargeScreen::charge);
    new KeyGate(this, [this](QKeyEvent &event, qint64 at) { return onKey(event, at); });
    layOut();
    update();
}

void ChargeScreen::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * kGrid);
    row->addWidget(m_panel, 3);
    row->addWidget(makeKeypad(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_types);
    column->addLayout(row, 1);
}

QWidget *ChargeScreen::makeKeypad()
{
    auto *keypad = new Keypad(m_entry.mode(), this);
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) {
        m_entry.typeDigit(digit);
        edited();
    });
    connect(keypad, &Keypad::doubleZeroPressed, this, [this] {
        m_entry.typeDoubleZero();
        edited();
    });
    connect(keypad, &Keypad::decimalMarkPressed, this, [this] {
        m_entry.typeDecimalMark();
        edited();
    });
    connect(keypad, &Keypad::backspacePressed, this, [this] {
        m_entry.backspace();
        edited();
    });
    return keypad;
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

void ChargeScreen::setPaymentRunning(bool running)
{
    m_state.isPaymentRunning = running;
    update();
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
    //: A key of the number pad would have moved the focus instead of typing a digit.
    m_panel->say(ColourRole::Warning,
                 tr("Num Lock is off. Press the Num Lock key, then type the amount."));
}

/// The second end of a code that went into the reference leaves the amount alone.
void ChargeScreen::refuseScanner()
{
    if (m_isCodeElsewhere)
        return;
    m_entry.clear();
    edited();
    //: A barcode scanner typed digits into the amount.
    m_panel->say(ColourRole::Warning,
                 tr("That looked like a barcode scan, so the amount was cleared."));
    m_panel->offerCode(isGoodReference(m_keys.code()) ? m_keys.code() : QString());
}

void ChargeScreen::edited()
{
    m_panel->clearNotice();
    update();
}

void ChargeScreen::update()
{
    m_state.amount = m_entry.amount();
    m_state.reference = m_panel->reference();
    m_view = chargeView(m_state, locale());
    m_panel->present(m_view);
}

void ChargeScreen::charge()
{
    emit chargeRequested(m_state.type, m_state.amount, Reference::parse(m_state.reference));
}

} // namespace tillside

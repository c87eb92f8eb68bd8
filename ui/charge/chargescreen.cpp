#include "ui/charge/chargescreen.h"

#include "ui/charge/chargepanel.h"
#include "ui/charge/keypad.h"
#include "ui/charge/typechoice.h"

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
    setFocusProxy(m_panel);
    connect(m_types, &TypeChoice::chosen, this, [this](PaymentType type) {
        m_state.type = type;
        update();
    });
    connect(m_panel, &ChargePanel::referenceEdited, this, &ChargeScreen::update);
    connect(m_panel, &ChargePanel::chargePressed, this, &ChargeScreen::charge);
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
    setFocus();
}

void ChargeScreen::keyPressEvent(QKeyEvent *event)
{
    using Result = AmountKeys::Result;
    switch (m_keys.press(*event, m_entry)) {
    case Result::NotMine: return QWidget::keyPressEvent(event);
    case Result::Nothing: return;
    case Result::Edited: return edited();
    case Result::Cleared: return clear();
    case Result::Scanner: return refuseScanner();
    case Result::Charge: return m_panel->pressCharge();
    }
}

void ChargeScreen::refuseScanner()
{
    edited();
    //: A barcode scanner typed digits into the amount.
    m_panel->say(ColourRole::Warning,
                 tr("That looked like a barcode scan, so the amount was cleared. Type it again."));
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

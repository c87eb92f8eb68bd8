#include "ui/charge/chargescreen.h"

#include "ui/charge/keypad.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/text/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;
constexpr std::array kTypesHere{PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth};

/// Until a terminal says which money it takes.
Currency euro()
{
    return Currency::fromCode(u"EUR").value();
}

} // namespace

ChargeScreen::ChargeScreen(const TillSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_entry(euro(), euro().decimals, settings.amountEntry)
{
    setObjectName(u"chargeScreen"_s);
    m_state.limitMinor = settings.saleLimitMinor;
    QWidget *segments = makeSegments(); // One after the other, which is the way of the Tab key.
    QWidget *typing = makeTyping();
    layOut(segments, typing, makeKeypad());
    update();
}

void ChargeScreen::layOut(QWidget *segments, QWidget *typing, QWidget *keypad)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * kGrid);
    row->addWidget(typing, 3);
    row->addWidget(keypad, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(segments);
    column->addLayout(row, 1);
}

QWidget *ChargeScreen::makeTyping()
{
    auto *typing = new QWidget(this);
    auto *column = new QVBoxLayout(typing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(scrolled(makeFields(), typing), 1);
    m_charge = primaryButton({}, u"chargeButton"_s, typing);
    connect(m_charge, &QPushButton::clicked, this, &ChargeScreen::charge);
    m_reason = bodyLabel({}, u"chargeReason"_s, typing);
    m_reason->setMinimumHeight(m_reason->fontMetrics().height() * 2);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_charge);
    column->addWidget(m_reason);
    return typing;
}

QWidget *ChargeScreen::makeFields()
{
    auto *fields = new QWidget(this);
    makeAmount(fields);
    m_notice = new Notice(u"chargeNotice"_s, fields);
    m_reference = new QLineEdit(fields);
    m_reference->setObjectName(u"reference"_s);
    m_reference->installEventFilter(this);
    //: The field for a reference of the merchant's own, such as an invoice number.
    m_reference->setPlaceholderText(tr("Reference (optional)"));
    m_reference->setAccessibleName(m_reference->placeholderText());
    connect(m_reference, &QLineEdit::textChanged, this, &ChargeScreen::update);
    m_referenceProblem = smallLabel({}, u"referenceProblem"_s, fields);
    setRole(m_referenceProblem, ColourRole::Declined);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_amountCard);
    column->addWidget(m_notice);
    column->addWidget(m_reference);
    column->addWidget(m_referenceProblem);
    column->addStretch(1);
    return fields;
}

void ChargeScreen::makeAmount(QWidget *parent)
{
    m_amountCard = card(parent);
    m_amountCard->setObjectName(u"amountCard"_s);
    m_amountCard->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_amountCard); // The ring shows where the digits go.
    m_amount = new AmountDisplay(u"amount"_s, kAmountPixels, Qt::AlignTrailing | Qt::AlignVCenter,
                                 m_amountCard);
    auto *row = new QVBoxLayout(m_amountCard);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->addWidget(m_amount);
}

QWidget *ChargeScreen::makeSegments()
{
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_types = new QButtonGroup(segments);
    for (const PaymentType type : kTypesHere) {
        QPushButton *segment = buttonOfKind(u"segment"_s, texts::typeWord(type),
                                            u"type-"_s + QString(nameOf(type)), segments);
        segment->setCheckable(true);
        segment->setChecked(type == m_state.type);
        m_types->addButton(segment, static_cast<int>(type));
        row->addWidget(segment);
    }
    row->addStretch(1);
    connect(m_types, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            m_state.type = static_cast<PaymentType>(id);
        update();
    });
    return segments;
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
        return; // Another terminal is in use by now: the same digits would be other money.
    m_types->button(static_cast<int>(type))->setChecked(true);
    m_entry.set(amount);
    edited();
}

void ChargeScreen::clear()
{
    m_reference->clear();
    m_types->button(static_cast<int>(PaymentType::Sale))->setChecked(true);
    m_entry.clear();
    edited();
}

void ChargeScreen::tell(const QString &sentence)
{
    m_notice->say(ColourRole::Warning, sentence);
}

void ChargeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

/// Enter and Escape in the reference go back to the amount. A scanner ends its code with Enter, and
/// that must not charge.
bool ChargeScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reference || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return false;
    setFocus();
    return true;
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
    case Result::Charge: break;
    }
    if (m_charge->isEnabled())
        m_charge->click();
}

void ChargeScreen::refuseScanner()
{
    edited();
    //: A barcode scanner typed digits into the amount.
    m_notice->say(ColourRole::Warning,
                  tr("That looked like a barcode scan, so the amount was cleared. Type it again."));
}

void ChargeScreen::edited()
{
    m_notice->clear();
    update();
}

void ChargeScreen::update()
{
    m_state.amount = m_entry.amount();
    m_state.reference = m_reference->text();
    m_view = chargeView(m_state, locale());
    m_amount->setText(m_view.amount);
    m_charge->setText(m_view.button);
    m_charge->setEnabled(m_view.canCharge);
    m_reason->setText(m_view.reason);
    m_referenceProblem->setText(m_view.referenceProblem);
    m_referenceProblem->setVisible(!m_view.referenceProblem.isEmpty());
}

void ChargeScreen::charge()
{
    emit chargeRequested(m_state.type, m_state.amount, Reference::parse(m_state.reference));
}

} // namespace tillside

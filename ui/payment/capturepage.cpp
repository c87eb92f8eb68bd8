#include "ui/payment/capturepage.h"

#include "core/payment/paymentrules.h"
#include "ui/charge/chargeview.h"
#include "ui/charge/keypad.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/controls.h"
#include "ui/look/keygate.h"
#include "ui/text/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;

} // namespace

CapturePage::CapturePage(const Money &held, AmountEntryMode mode, QWidget *parent)
    : QWidget(parent)
    , m_held(held)
    , m_entry(held.currency(), held.decimals(), mode)
    , m_amount(new AmountDisplay(u"captureAmount"_s, kAmountPixels,
                                 Qt::AlignTrailing | Qt::AlignVCenter, this))
    , m_reason(bodyLabel({}, u"captureReason"_s, this))
    //: Button: do not capture; the money stays held on the card.
    , m_no(plainButton(tr("Keep it held"), u"captureNo"_s, this))
    , m_yes(dangerButton({}, u"captureYes"_s, this))
{
    setObjectName(u"capturePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    m_entry.set(held);
    new KeyGate(this, [this](const QKeyEvent &event, qint64 at) { return take(event, at); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    layOut();
    update();
}

void CapturePage::layOut()
{
    const QString held = m_held.toText(locale());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_no, 1);
    buttons->addWidget(m_yes, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * kGrid);
    //: Title: the cashier takes money that a pre-authorisation holds on the card.
    left->addWidget(titleLabel(tr("How much do you want to capture?"), u"captureTitle"_s, this));
    //: Below that title: %1 is the amount that is held.
    left->addWidget(
        bodyLabel(tr("%1 is held on the card. You can capture that or less, once.").arg(held),
                  u"captureText"_s, this));
    left->addStretch(1);
    left->addWidget(m_amount);
    left->addStretch(1);
    left->addWidget(m_reason);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    row->setSpacing(3 * kGrid);
    row->addLayout(left, 3);
    row->addWidget(makeKeypad(), 2);
}

Keypad *CapturePage::makeKeypad()
{
    auto *keypad = new Keypad(m_entry.mode(), this);
    const auto press = [this](const auto &type) {
        type();
        update();
    };
    connect(keypad, &Keypad::digitPressed, this,
            [this, press](int digit) { press([&] { m_entry.typeDigit(digit); }); });
    connect(keypad, &Keypad::doubleZeroPressed, this,
            [this, press] { press([&] { m_entry.typeDoubleZero(); }); });
    connect(keypad, &Keypad::decimalMarkPressed, this,
            [this, press] { press([&] { m_entry.typeDecimalMark(); }); });
    connect(keypad, &Keypad::backspacePressed, this,
            [this, press] { press([&] { m_entry.backspace(); }); });
    return keypad;
}

void CapturePage::update()
{
    const Money amount = m_entry.amount();
    const bool isTooMuch = amount.minor() > m_held.minor();
    m_amount->setText(amount.toText(locale()));
    //: Why the button that captures is disabled.
    const QString none = tr("Type an amount.");
    m_reason->setText(amount.isZero() ? none
                          : isTooMuch ? texts::textOf(ActionRefusal::MoreThanHeld)
                                      : QString());
    m_yes->setText(chargeWords(PaymentType::Capture, amount.toText(locale())));
    m_yes->setEnabled(!amount.isZero() && !isTooMuch);
    setAccessibleName(m_yes->text());
}

void CapturePage::answer(bool yes)
{
    if (std::exchange(m_isAnswered, true))
        return;
    yes ? emit confirmed(m_entry.amount()) : emit declined();
}

/// Enter does nothing, on no control.
bool CapturePage::take(const QKeyEvent &event, qint64 at)
{
    using Meaning = AmountKeys::Meaning;
    if (event.key() == Qt::Key_Space)
        return false; // It presses the focused button.
    switch (m_keys.press(event, at, m_entry)) {
    case Meaning::Clear: answer(false); return true;
    case Meaning::Scanner: m_entry.set(m_held); break;
    case Meaning::Digit:
    case Meaning::DecimalMark:
    case Meaning::Backspace: break;
    case Meaning::Enter:
    case Meaning::Nothing:
    case Meaning::NumLockOff: return true;
    case Meaning::Tab:
    case Meaning::Other: return false;
    }
    update();
    return true;
}

void CapturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

} // namespace tillside

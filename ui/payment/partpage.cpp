#include "ui/payment/partpage.h"

#include "ui/charge/chargeview.h"
#include "ui/charge/keypad.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/controls.h"
#include "ui/look/keygate.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/text/endedtext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;
constexpr int kAmountBesideLargeText = 48;

} // namespace

PartQuestion captureQuestion(const Money &held, const QLocale &locale)
{
    return {.name = u"capture"_s,
            .type = PaymentType::Capture,
            .most = held,
            .first = held,
            //: Title: the cashier takes money that a pre-authorisation holds on the card.
            .title = PartPage::tr("How much do you want to capture?"),
            //: Below that title: %1 is the amount that is held.
            .text = PartPage::tr("%1 is held on the card. You can capture that or less, once.")
                        .arg(held.toText(locale)),
            //: Button: do not capture; the money stays held on the card.
            .no = PartPage::tr("Keep it held"),
            .tooMuch = ActionRefusal::MoreThanHeld};
}

PartQuestion refundQuestion(const PaymentRecord &payment, const Money &left, const QLocale &locale)
{
    const QString paid = payment.approved.value_or(payment.amount).toText(locale);
    const QString card = texts::cardEnd(payment);
    //: Below the title of a refund: %1 is the amount that was paid, %2 the end of the card's
    //: number.
    const QString paidBy = card.isEmpty()
        ? PartPage::tr("%1 was paid.").arg(paid)
        : PartPage::tr("%1 was paid with card %2.").arg(paid, card);
    const bool isWhole = left == payment.approved.value_or(payment.amount);
    const QString rest = isWhole
        //: After that sentence.
        ? PartPage::tr("You can refund that or less.")
        //: After that sentence: %1 is what earlier refunds have not returned.
        : PartPage::tr("With earlier refunds counted, %1 is left.").arg(left.toText(locale));
    //: Below the title of a refund, after what was paid. Only the terminal's own list has them.
    const QString others = PartPage::tr("Refunds made by other tills are not counted here. Ask for "
                                        "the same card.");
    return {.name = u"refund"_s,
            .type = PaymentType::Refund,
            .most = left,
            .first = left,
            //: Title: money goes back to the customer's card.
            .title = PartPage::tr("How much do you want to refund?"),
            .text = texts::together(texts::together(paidBy, rest), others),
            //: Button: do not refund.
            .no = PartPage::tr("Do not refund"),
            .tooMuch = ActionRefusal::MoreThanPaid};
}

PartPage::PartPage(const PartQuestion &question, AmountEntryMode mode, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_entry(question.most.currency(), question.most.decimals(), mode)
    , m_amount(new AmountDisplay(question.name + u"Amount"_s,
                                 isTextLarge() ? kAmountBesideLargeText : kAmountPixels,
                                 Qt::AlignTrailing | Qt::AlignVCenter, this))
    , m_reason(bodyLabel({}, question.name + u"Reason"_s, this))
    , m_no(plainButton(question.no, question.name + u"No"_s, this))
    , m_yes(new MainButton({}, question.name + u"Yes"_s, this, MainButton::kOutcomeHeight))
{
    setObjectName(question.name + u"Page"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    m_entry.set(question.first);
    m_yes->setColours(roleOf(question.type));
    m_yes->setOutlined(true); // It is a question: neither answer is the usual one.
    m_no->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    new KeyGate(this, [this](const QKeyEvent &event, qint64 at) { return take(event, at); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    layOut();
    update();
}

void PartPage::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_no, 1);
    buttons->addWidget(m_yes, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * kGrid);
    auto *words = new QWidget(this);
    auto *sentences = new QVBoxLayout(words);
    sentences->setContentsMargins(0, 0, 0, 0);
    sentences->addWidget(titleLabel(m_question.title, m_question.name + u"Title"_s, words));
    sentences->addWidget(bodyLabel(m_question.text, m_question.name + u"Text"_s, words));
    sentences->addStretch(1);
    left->addWidget(scrolled(words, this), 1);
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

Keypad *PartPage::makeKeypad()
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

void PartPage::update()
{
    const Money amount = m_entry.amount();
    const bool isTooMuch = amount.minor() > m_question.most.minor();
    const bool leaves = m_question.type == PaymentType::Refund;
    m_amount->setText(leaves ? u"\u2212"_s + amount.toText(locale()) : amount.toText(locale()));
    //: Why the button that captures or refunds is disabled.
    const QString none = tr("Type an amount.");
    m_reason->setText(amount.isZero() ? none
                          : isTooMuch ? texts::textOf(m_question.tooMuch)
                                      : QString());
    m_yes->setText(chargeWords(m_question.type, amount.toText(locale())));
    m_yes->setEnabled(!amount.isZero() && !isTooMuch);
    setAccessibleName(m_yes->text());
}

/// The amount that was typed is not known any more.
void PartPage::onScanned()
{
    (void)m_entry.clear();
    update();
    //: Instead of why the button is disabled: a barcode scanner typed over the amount.
    m_reason->setText(tr("That looked like a barcode scan, so the amount was cleared."));
}

void PartPage::answer(bool yes)
{
    if (std::exchange(m_isAnswered, true))
        return;
    yes ? emit confirmed(m_entry.amount()) : emit declined();
}

/// Enter does nothing, on no control.
bool PartPage::take(const QKeyEvent &event, qint64 at)
{
    using Meaning = AmountKeys::Meaning;
    if (event.key() == Qt::Key_Space)
        return false; // It presses the focused button.
    switch (m_keys.press(event, at, m_entry)) {
    case Meaning::Clear: answer(false); return true;
    case Meaning::Scanner: onScanned(); return true;
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

void PartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

} // namespace tillside

#include "ui/payment/partpage.h"

#include "ui/charge/amountcard.h"
#include "ui/charge/amountline.h"
#include "ui/charge/amountnotes.h"
#include "ui/charge/chargeview.h"
#include "ui/charge/keypad.h"
#include "ui/look/buttonpicture.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/keygate.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/refusaltext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

PartPage::PartPage(const PartQuestion &question, AmountEntryMode mode, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_entry(question.most.currency(), question.most.decimals(), mode)
    , m_card(new AmountCard(this))
    , m_amount(new AmountLine(m_card))
    , m_notice(new Notice(question.name + u"Notice"_s, m_card))
    , m_yes(primaryButton({}, question.name + u"Yes"_s, this))
    , m_no(plainButton(question.no, question.name + u"No"_s, this))
    , m_keypad(new Keypad(mode, this))
{
    setObjectName(question.name + u"Page"_s);
    setAccessibleName(question.title);
    m_entry.set(question.first);
    m_amount->setObjectName(question.name + u"Amount"_s);
    m_card->show(question.role, texts::typeWord(question.type), meaningOf(question.type));
    m_yes->setColours(question.role);
    m_yes->setPicture(question.role == ColourRole::Refund ? Icon::Refund : Icon::Held);
    setPicture(m_no, Icon::Back);
    m_no->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    new KeyGate(this, [this](const QKeyEvent &event, qint64 at) { return take(event, at); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connectKeypad();
    fillCard();
    layOut();
    update();
}

void PartPage::fillCard()
{
    auto *facts = new Facts(m_question.name, m_card);
    facts->show(m_question.facts);
    QVBoxLayout *column = m_card->content();
    column->addWidget(makeLabels());
    column->addWidget(m_amount, 1);
    column->addWidget(m_notice);
    column->addWidget(rowLine(m_card));
    column->addWidget(facts);
    column->addWidget(bodyLabel(m_question.advice, m_question.name + u"Advice"_s, m_card));
}

QWidget *PartPage::makeLabels()
{
    auto *labels = new QWidget(m_card);
    //: Above the amount that is being typed.
    QLabel *amount = quietLabel(tr("Amount"), m_question.name + u"Label"_s, labels);
    //: Beside the amount that is being typed: %1 is the highest possible one.
    QLabel *most = quietLabel(tr("At most %1").arg(texts::amountText(m_question.most, locale())),
                              m_question.name + u"Most"_s, labels);
    alignTrailing(most);
    auto *row = new QHBoxLayout(labels);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(amount);
    row->addWidget(most);
    return labels;
}

void PartPage::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grown(2 * kGrid));
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(titleLabel(m_question.title, m_question.name + u"Title"_s, this));
    left->addWidget(m_card, 1);
    left->addLayout(buttons);
    auto *content = new QWidget(this);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_keypad);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ContentFrame(content, ContentFrame::Width::Page, this));
    content->installEventFilter(this);
    fit();
}

void PartPage::fit()
{
    QLayout *left = m_columns->itemAt(0)->layout();
    m_columns->setSpacing(grown(3 * kGrid));
    left->setSpacing(grown(2 * kGrid));
    const int content = m_columns->parentWidget()->width();
    const int room = content - left->minimumSize().width() - m_columns->spacing();
    m_keypad->setFixedWidth(Keypad::widthIn(*window(), content, room));
}

void PartPage::connectKeypad()
{
    const auto press = [this](const auto &type) {
        type();
        m_notice->clear();
        update();
    };
    connect(m_keypad, &Keypad::digitPressed, this,
            [this, press](int digit) { press([&] { m_entry.typeDigit(digit); }); });
    connect(m_keypad, &Keypad::doubleZeroPressed, this,
            [this, press] { press([&] { m_entry.typeDoubleZero(); }); });
    connect(m_keypad, &Keypad::decimalMarkPressed, this,
            [this, press] { press([&] { m_entry.typeDecimalMark(); }); });
    connect(m_keypad, &Keypad::backspacePressed, this,
            [this, press] { press([&] { m_entry.backspace(); }); });
}

void PartPage::update()
{
    const Money amount = m_entry.amount();
    const bool isTooMuch = amount.minor() > m_question.most.minor();
    const QString text = texts::amountText(amount, locale());
    m_amount->show({.text = withSign(m_question.type, text),
                    .role = m_question.role,
                    .isEmpty = m_entry.isEmpty(),
                    .isSelected = m_entry.isSelected(),
                    .untypedDecimals = m_entry.untypedDecimals()});
    //: Why the button that captures or refunds is disabled.
    const QString none = tr("Type an amount.");
    m_yes->setText(chargeWords(m_question.type, text));
    m_yes->setEnabled(!amount.isZero() && !isTooMuch);
    m_yes->setReason(amount.isZero() ? none
                         : isTooMuch ? texts::textOf(m_question.tooMuch)
                                     : QString());
}

/// The amount that was typed is not known any more.
void PartPage::onScanned()
{
    (void)m_entry.clear();
    update();
    m_notice->say(ColourRole::Warning, scanNote());
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
    case Meaning::NumLockOff: m_notice->say(ColourRole::Warning, numLockNote()); return true;
    case Meaning::Enter:
    case Meaning::Nothing: return true;
    case Meaning::Tab:
    case Meaning::Other: return false;
    }
    m_amount->setFocus();
    m_notice->clear();
    update();
    return true;
}

void PartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_amount->setFocus();
}

void PartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_columns != nullptr)
        fit();
    QWidget::changeEvent(event);
}

/// The keys depend on the width of what is around them.
bool PartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// The ground has the colour of the direction, as on the Charge screen.
void PartPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().of(m_question.role).tint);
}

} // namespace tillside

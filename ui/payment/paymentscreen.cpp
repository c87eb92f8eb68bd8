#include "ui/payment/paymentscreen.h"

#include "core/control/paymentcontroller.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/notice.h"
#include "ui/payment/stagetrack.h"
#include "ui/text/phrasetext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kAmountPixels = 72;

} // namespace

PaymentScreen::PaymentScreen(PaymentController &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    //: Button: look at the till while the payment goes on at the terminal.
    , m_back(quietButton(tr("Back to the till, the payment goes on"), u"backToTillButton"_s, this))
    , m_title(titleLabel({}, u"paymentTitle"_s, this))
    , m_amount(new AmountDisplay(u"paymentAmount"_s, kAmountPixels, Qt::AlignCenter, this))
    , m_sentence(titleLabel({}, u"paymentSentence"_s, this))
    , m_card(bodyLabel({}, u"paymentCard"_s, this))
    , m_hint(new Notice(u"paymentHint"_s, this))
    , m_stages(new StageTrack(this))
    , m_elapsed(bodyLabel({}, u"paymentElapsed"_s, this))
    , m_terminalSaid(bodyLabel({}, u"terminalSaid"_s, this))
    , m_cancelHint(bodyLabel({}, u"cancelHint"_s, this))
    //: Button: ask the terminal to cancel the running payment.
    , m_cancel(plainButton(tr("Cancel the payment"), u"cancelButton"_s, this))
{
    setObjectName(u"paymentScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_back, &QPushButton::clicked, this, &PaymentScreen::left);
    connect(m_cancel, &QPushButton::clicked, &m_desk, &PaymentController::cancel);
    connect(&m_desk, &PaymentController::changed, this, &PaymentScreen::update);
    connect(&m_second, &QTimer::timeout, this, &PaymentScreen::update);
    m_second.setInterval(1s);
    update();
}

void PaymentScreen::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(m_title, 0);
    column->addWidget(m_amount);
    column->addSpacing(kGrid);
    column->addWidget(m_sentence);
    column->addWidget(m_card);
    column->addWidget(m_hint);
    column->addSpacing(2 * kGrid);
    column->addWidget(m_stages);
    column->addSpacing(kGrid);
    column->addWidget(m_elapsed);
    column->addWidget(m_terminalSaid);
    column->addStretch(2);
    column->addWidget(m_cancelHint);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_sentence, m_card, m_elapsed, m_terminalSaid, m_cancelHint})
        label->setAlignment(Qt::AlignCenter);
}

void PaymentScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    setFocus();
    update();
}

void PaymentScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void PaymentScreen::update()
{
    if (!isVisible())
        return;
    const PaymentView view = paymentView(m_desk.status(), m_desk.elapsed(), locale());
    m_title->setText(view.title);
    m_amount->setText(view.amount);
    m_sentence->setText(view.sentence);
    m_card->setText(view.card);
    m_hint->say(ColourRole::Warning, texts::together(view.hint.lead, view.hint.text));
    m_stages->show(view.stages);
    m_elapsed->setText(view.elapsed);
    //: Small print: what the terminal itself shows, in its own words.
    m_terminalSaid->setText(view.terminalSaid.isEmpty()
                                ? QString()
                                : tr("The terminal says: %1").arg(view.terminalSaid));
    m_cancelHint->setText(view.cancelHint);
    m_cancel->setVisible(view.canCancel);
    say(view);
}

/// The screen itself has the focus, so a screen reader speaks when its name changes: at each new
/// sentence and stage, and not every second.
void PaymentScreen::say(const PaymentView &view)
{
    const QString words = spoken(view);
    if (words != accessibleName())
        announce(this, words);
}

} // namespace tillside

#include "ui/payment/chargeflow.h"

#include "ui/charge/chargescreen.h"
#include "ui/common/messages.h"
#include "ui/payment/firstquestion.h"
#include "ui/payment/outcomescreen.h"
#include "ui/payment/paymentscreen.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

namespace tillside {

ChargeFlow::ChargeFlow(Till till, PaymentDesk &desk, QStackedWidget *pages)
    : QObject(pages)
    , m_till(std::move(till))
    , m_desk(desk)
    , m_pages(pages)
    , m_charge(new ChargeScreen(m_till.settings.current(), pages))
    , m_payment(new PaymentScreen(desk, pages))
    , m_outcome(new OutcomeScreen(desk, m_till.payments.clock, pages))
{
    for (QWidget *page : {static_cast<QWidget *>(m_charge), static_cast<QWidget *>(m_payment),
                          static_cast<QWidget *>(m_outcome)})
        pages->addWidget(page);
    connect(m_charge, &ChargeScreen::chargeRequested, this, &ChargeFlow::onChargeRequested);
    connect(m_outcome, &OutcomeScreen::chosen, this, &ChargeFlow::onChosen);
    connectDesk();
}

void ChargeFlow::connectDesk()
{
    connect(&m_desk, &PaymentDesk::asksFirst, this, &ChargeFlow::onAsksFirst);
    connect(&m_desk, &PaymentDesk::refused, this, &ChargeFlow::onRefused);
    connect(&m_desk, &PaymentDesk::over, this, &ChargeFlow::onOver);
    // What is on its way must not stand there to be charged once more.
    connect(&m_desk, &PaymentDesk::started, m_charge, &ChargeScreen::clear);
    connect(&m_desk, &PaymentDesk::changed, this,
            [this] { m_charge->setPaymentRunning(m_desk.isBusy()); });
    m_charge->setPaymentRunning(m_desk.isBusy());
}

void ChargeFlow::setTerminal(const std::optional<TerminalRecord> &terminal)
{
    m_terminal = terminal;
    m_charge->setTerminal(terminal);
}

void ChargeFlow::setCanWork(bool canWork)
{
    m_charge->setCanWork(canWork);
}

QWidget *ChargeFlow::chargePage() const
{
    return m_charge;
}

QWidget *ChargeFlow::paymentPage() const
{
    return m_desk.status().isOver ? static_cast<QWidget *>(m_outcome) : m_payment;
}

bool ChargeFlow::isWatching(const QWidget *page) const
{
    return page == m_payment || page == m_outcome;
}

void ChargeFlow::onChargeRequested(PaymentType type, const Money &amount,
                                   const std::optional<Reference> &reference)
{
    if (!m_terminal || m_desk.isBusy())
        return;
    m_desk.charge(
        {.terminal = *m_terminal, .type = type, .amount = amount, .reference = reference});
    if (m_desk.isBusy())
        emit pageWanted(m_payment);
}

void ChargeFlow::onAsksFirst(const PaymentDesk::FirstQuestion &question)
{
    ask(
        firstQuestion(question, m_desk.status().intent, QLocale(), now()),
        [this] {
            m_desk.goOn();
            emit pageWanted(m_payment);
        },
        [this] {
            m_desk.giveUp();
            emit pageWanted(m_charge);
        });
}

/// One question at a time; a new one takes the place of the one before.
void ChargeFlow::ask(const Question &question, const std::function<void()> &yes,
                     const std::function<void()> &no)
{
    if (m_question)
        m_question->deleteLater();
    m_question = new QuestionPage(question, m_pages);
    m_pages->addWidget(m_question);
    connect(m_question, &QuestionPage::confirmed, this, yes);
    connect(m_question, &QuestionPage::declined, this, no);
    connect(m_question, &QuestionPage::confirmed, m_question, &QObject::deleteLater);
    connect(m_question, &QuestionPage::declined, m_question, &QObject::deleteLater);
    emit pageWanted(m_question);
}

void ChargeFlow::onRefused(const StartFailure &failure)
{
    m_charge->tell(messages::textOf(failure, QLocale(), now()));
    emit pageWanted(m_charge);
}

/// Whoever looks at something else finds it in the bar above.
void ChargeFlow::onOver()
{
    if (m_till.settings.current().sounds)
        QApplication::beep();
    if (isWatching(m_pages->currentWidget()))
        emit pageWanted(m_outcome);
}

void ChargeFlow::onChosen(OutcomeAction action)
{
    const PaymentRecord payment = m_desk.status().payment.value();
    switch (action) {
    case OutcomeAction::NewSale: m_charge->clear(); return emit pageWanted(m_charge);
    case OutcomeAction::TryAgain: return backToCharge(payment.amount);
    case OutcomeAction::ChargeRest: return backToCharge(restOf(payment));
    case OutcomeAction::Void: return askVoid();
    case OutcomeAction::CheckAgain: return m_desk.checkNow();
    case OutcomeAction::SettleByHand: return emit settleWanted(payment.id);
    case OutcomeAction::CheckTerminal: return emit terminalsWanted();
    }
    Q_UNREACHABLE();
}

void ChargeFlow::backToCharge(const Money &amount)
{
    m_charge->fillIn(m_desk.status().payment->type, amount);
    emit pageWanted(m_charge);
}

void ChargeFlow::askVoid()
{
    const PaymentRecord payment = m_desk.status().payment.value();
    const PaymentIntent undo{.terminal = m_desk.status().intent.terminal,
                             .type = PaymentType::Void,
                             .amount = payment.approved.value_or(payment.amount),
                             .original = payment.id};
    ask(
        voidQuestion(payment, QLocale(), now()),
        [this, undo] {
            m_desk.charge(undo);
            emit pageWanted(m_payment);
        },
        [this] { emit pageWanted(m_outcome); });
}

} // namespace tillside

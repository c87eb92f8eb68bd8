#include "ui/payment/chargeflow.h"

#include "core/base/whenfinished.h"
#include "ui/charge/chargescreen.h"
#include "ui/payment/firstquestion.h"
#include "ui/payment/outcomescreen.h"
#include "ui/payment/partpage.h"
#include "ui/payment/paymentscreen.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

namespace tillside {

ChargeFlow::ChargeFlow(ControlContext till, PaymentController &desk, DayController &day,
                       QStackedWidget *pages)
    : QObject(pages)
    , m_till(std::move(till))
    , m_desk(desk)
    , m_day(day)
    , m_pages(pages)
    , m_charge(new ChargeScreen(m_till.settings.current(), pages))
{
    pages->addWidget(m_charge);
    connectCharge();
    connectDay();
    connectDesk();
}

void ChargeFlow::connectCharge()
{
    connect(m_charge, &ChargeScreen::chargeRequested, this, &ChargeFlow::onChargeRequested);
    connect(m_charge, &ChargeScreen::dayTotalsWanted, this, &ChargeFlow::dayTotalsWanted);
    connect(m_charge, &ChargeScreen::terminalsWanted, this, &ChargeFlow::terminalsWanted);
    connect(m_charge, &ChargeScreen::connectionWanted, this, &ChargeFlow::connectionWanted);
    connect(m_charge, &ChargeScreen::runningWanted, this, [this] { emit pageWanted(payment()); });
    connect(m_charge, &ChargeScreen::voidWanted, this, &ChargeFlow::voidLast);
    connect(m_charge, &ChargeScreen::captureWanted, this, &ChargeFlow::captureLast);
    connect(m_charge, &ChargeScreen::receiptWanted, this, &ChargeFlow::showLastReceipt);
}

void ChargeFlow::connectDay()
{
    connect(m_charge, &ChargeScreen::painted, &m_day, &DayController::read);
    connect(&m_day, &DayController::changed, this, &ChargeFlow::showStrip);
    showStrip();
}

PaymentScreen *ChargeFlow::payment()
{
    if (m_payment == nullptr) {
        m_payment = new PaymentScreen(m_desk, m_pages);
        m_pages->addWidget(m_payment);
    }
    return m_payment;
}

OutcomeScreen *ChargeFlow::outcome()
{
    if (m_outcome == nullptr) {
        m_outcome = new OutcomeScreen(m_desk, m_till.payments.clock, m_pages);
        m_pages->addWidget(m_outcome);
        connect(m_outcome, &OutcomeScreen::chosen, this, &ChargeFlow::onChosen);
        connect(m_outcome, &OutcomeScreen::typedThrough, this, &ChargeFlow::onTypedThrough);
        connect(m_outcome, &OutcomeScreen::buttonsChanged, this, &ChargeFlow::buttonsChanged);
    }
    return m_outcome;
}

void ChargeFlow::connectDesk()
{
    connect(&m_desk, &PaymentController::asksFirst, this, &ChargeFlow::onAsksFirst);
    connect(&m_desk, &PaymentController::refused, this, &ChargeFlow::onRefused);
    connect(&m_desk, &PaymentController::over, this, &ChargeFlow::onOver);
    // A payment that has started must not stay in the input, where it could be charged again.
    connect(&m_desk, &PaymentController::started, m_charge, &ChargeScreen::clear);
    connect(&m_desk, &PaymentController::changed, this, &ChargeFlow::showRunning);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &ChargeFlow::showRunning);
    showRunning();
}

void ChargeFlow::showRunning()
{
    const bool wasBusy = m_second.isActive();
    if (!m_desk.isBusy()) {
        m_second.stop();
        m_charge->setRunning({});
        if (wasBusy)
            m_day.read();
        return;
    }
    if (!wasBusy)
        m_second.start();
    const PaymentStatus &status = m_desk.status();
    m_charge->setRunning(RunningPayment{.amount = status.intent.amount,
                                        .terminal = status.intent.terminal.name,
                                        .elapsed = m_desk.elapsed(),
                                        .terminalSaid = status.terminalSaid});
}

void ChargeFlow::showStrip()
{
    m_charge->setStrip(stripView(m_day.last(), m_day.today(), m_charge->locale(), m_day.now()));
}

void ChargeFlow::voidLast()
{
    if (const auto last = m_day.last())
        askVoid(last->payment, last->terminal, [this] { emit pageWanted(m_charge); });
    m_isFromList = true;
    m_backToList = nullptr;
}

void ChargeFlow::showLastReceipt()
{
    if (const auto last = m_day.last())
        emit receiptWanted(last->payment.id, OutcomeAction::ShowReceipt);
}

void ChargeFlow::captureLast()
{
    if (const auto last = m_day.last())
        askCapture(last->payment, last->terminal, [this] { emit pageWanted(m_charge); });
    m_isFromList = true;
    m_backToList = nullptr;
}

void ChargeFlow::setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice)
{
    m_terminal = terminal;
    m_charge->setTerminal(terminal, hasChoice);
}

void ChargeFlow::setReachability(Reachability reachability)
{
    m_charge->setReachability(reachability);
}

void ChargeFlow::setCanWork(bool canWork)
{
    m_charge->setCanWork(canWork);
}

QWidget *ChargeFlow::chargePage() const
{
    return m_charge;
}

QWidget *ChargeFlow::paymentPage()
{
    return m_desk.status().isOver ? static_cast<QWidget *>(outcome()) : payment();
}

bool ChargeFlow::isWatching(const QWidget *page) const
{
    return page != nullptr && (page == m_payment || page == m_outcome);
}

void ChargeFlow::leaveOutcome()
{
    if (m_outcome != nullptr && m_pages->currentWidget() == m_outcome && m_outcome->wasSeen())
        m_desk.markTold();
}

void ChargeFlow::onChargeRequested(PaymentType type, const Money &amount,
                                   const std::optional<Reference> &reference)
{
    m_isFromList = false;
    if (m_terminal)
        start({.terminal = *m_terminal, .type = type, .amount = amount, .reference = reference});
}

/// The page changes only if the payment really starts.
void ChargeFlow::start(const PaymentIntent &intent)
{
    if (m_desk.isBusy() && intent.original) {
        //: A void, capture or refund was confirmed while another payment runs.
        return backToOrigin(tr("Another payment is running, so nothing was sent. Try again when it "
                               "has ended."));
    }
    if (m_desk.isBusy())
        return emit pageWanted(payment());
    m_desk.charge(intent);
    if (m_desk.isBusy())
        emit pageWanted(payment());
}

/// A person who has moved to another page stays there, because what they type must not become an
/// amount. Nothing was sent, and the earlier input is still there.
bool ChargeFlow::isElsewhere() const
{
    const QWidget *shown = m_pages->currentWidget();
    return shown != m_charge && !isWatching(shown) && shown != m_question;
}

/// A void comes from an outcome, or from a notice before this window has shown one.
bool ChargeFlow::isFromOutcome() const
{
    return m_desk.wanted().original && m_desk.status().payment && !m_isFromList;
}

/// The page to return to if the person does not go on.
QWidget *ChargeFlow::origin()
{
    return isFromOutcome() ? static_cast<QWidget *>(outcome()) : m_charge;
}

void ChargeFlow::tellOrigin(const QString &sentence)
{
    if (m_isFromList && m_backToList)
        return emit toldOnList(sentence);
    isFromOutcome() ? outcome()->tell(sentence) : m_charge->tell(sentence);
}

void ChargeFlow::onAsksFirst(const PaymentQuestion &question)
{
    const Question words = firstQuestion(question, m_desk.wanted(), QLocale(), now());
    if (isElsewhere())
        return tellOrigin(wholeText(words));
    ask(
        words,
        [this] {
            m_desk.goOn(); // This may ask another question.
            if (m_desk.isBusy())
                emit pageWanted(payment());
        },
        [this] { m_isFromList &&m_backToList ? m_backToList() : emit pageWanted(origin()); });
}

void ChargeFlow::onRefused(const StartFailure &failure)
{
    const QString sentence = texts::textOf(failure, QLocale(), now());
    isElsewhere() ? tellOrigin(sentence) : backToOrigin(sentence);
}

/// The person returns to where the payment was asked for, and reads there why it was not started.
void ChargeFlow::backToOrigin(const QString &sentence)
{
    if (m_isFromList && m_backToList)
        m_backToList();
    else
        emit pageWanted(origin());
    tellOrigin(sentence);
}

void ChargeFlow::ask(const Question &question, const std::function<void()> &yes,
                     const std::function<void()> &no)
{
    auto *page = new QuestionPage(question, m_pages);
    connect(page, &QuestionPage::confirmed, this, yes);
    connect(page, &QuestionPage::declined, this, no);
    connect(page, &QuestionPage::confirmed, page, &QObject::deleteLater);
    connect(page, &QuestionPage::declined, page, &QObject::deleteLater);
    showQuestion(page);
}

/// Shows one question at a time; a new one replaces the previous one.
void ChargeFlow::showQuestion(QWidget *page)
{
    if (m_question)
        m_question->deleteLater();
    m_question = page;
    m_pages->addWidget(page);
    emit pageWanted(page);
}

/// On any other page, the outcome appears in the bar above.
void ChargeFlow::onOver()
{
    if (isWatching(m_pages->currentWidget()))
        emit pageWanted(outcome());
}

void ChargeFlow::onChosen(OutcomeAction action)
{
    if (!m_desk.status()
             .payment) // Another one is getting ready, and this outcome is on its way out.
        return;
    const PaymentRecord payment = *m_desk.status().payment;
    const bool stays = action == OutcomeAction::CheckAgain || action == OutcomeAction::PrintReceipt;
    if (!stays)
        leaveOutcome();
    switch (action) {
    case OutcomeAction::NewSale:
    case OutcomeAction::SignatureMatches:
    case OutcomeAction::LeaveToCheck: m_charge->clear(); return emit pageWanted(m_charge);
    case OutcomeAction::TryAgain: return backToCharge(payment.amount);
    case OutcomeAction::ChargeRest: return backToCharge(restOf(payment));
    case OutcomeAction::Void:
    case OutcomeAction::SignatureDiffers: return askVoidOfOutcome();
    case OutcomeAction::Capture: return askCaptureOfOutcome();
    case OutcomeAction::Refund: return askRefundOfOutcome();
    case OutcomeAction::CheckAgain: return m_desk.checkNow();
    case OutcomeAction::SettleByHand: return emit settleWanted(payment.id);
    case OutcomeAction::CheckTerminal: return emit connectionWanted();
    case OutcomeAction::PrintReceipt:
    case OutcomeAction::SaveReceipt:
    case OutcomeAction::ShowReceipt: return emit receiptWanted(payment.id, action);
    }
    Q_UNREACHABLE();
}

void ChargeFlow::onTypedThrough(const QString &digits)
{
    leaveOutcome();
    m_charge->clear();
    m_charge->type(digits);
    emit pageWanted(m_charge);
}

void ChargeFlow::backToCharge(const Money &amount)
{
    m_charge->fillIn(m_desk.status().payment->type, amount);
    emit pageWanted(m_charge);
}

void ChargeFlow::askVoidOfOutcome()
{
    const PaymentStatus &status = m_desk.status();
    askVoid(status.payment.value(), status.intent.terminal, [this] { emit pageWanted(outcome()); });
}

void ChargeFlow::askVoid(const PaymentRecord &payment, const TerminalRecord &terminal,
                         const std::function<void()> &no)
{
    m_isFromList = false;
    const PaymentIntent undo = followUp(PaymentType::Void, payment, terminal);
    ask(
        voidQuestion(payment, QLocale()), [this, undo] { start(undo); }, no);
}

/// After a capture that did not happen, the pre-authorisation is asked about again: it says how
/// much is held.
void ChargeFlow::askCaptureOfOutcome()
{
    const PaymentRecord payment = m_desk.status().payment.value();
    const TerminalRecord terminal = m_desk.status().intent.terminal;
    const auto ask = [this, terminal](const PaymentRecord &held) {
        askCapture(held, terminal, [this] { emit pageWanted(outcome()); });
    };
    if (payment.type != PaymentType::Capture)
        return ask(payment);
    const auto reading = m_till.payments.journal.run(
        [id = payment.original.value()](const Journal &journal) { return journal.payment(id); });
    whenFinished(reading, this, [ask](const JournalResult<std::optional<PaymentRecord>> &held) {
        if (held && held.value())
            ask(*held.value());
    });
}

/// The refund did not happen, so it is the payment before it that is asked about again, with the
/// same amount.
void ChargeFlow::askRefundOfOutcome()
{
    const PaymentRecord failed = *m_desk.status().payment;
    const auto reading
        = m_till.payments.journal.run([original = failed.original.value()](const Journal &journal) {
              return readDetails(journal, original);
          });
    using Read = JournalResult<std::optional<TransactionDetails>>;
    whenFinished(reading, this, [this, failed](const Read &details) {
        if (m_pages->currentWidget() == m_outcome && details && details.value())
            askRefund(*details.value(), failed, [this] { emit pageWanted(outcome()); });
    });
}

void ChargeFlow::askCapture(const PaymentRecord &payment, const TerminalRecord &terminal,
                            const std::function<void()> &no)
{
    m_isFromList = false;
    const PaymentIntent capture = followUp(PaymentType::Capture, payment, terminal);
    askPart(captureQuestion(payment, QLocale(), QDateTime::currentDateTimeUtc()), capture, no);
}

/// Asks how much, and starts \a intent with that amount.
void ChargeFlow::askPart(const PartQuestion &question, const PaymentIntent &intent,
                         const std::function<void()> &no)
{
    auto *page = new PartPage(question, m_till.settings.current().amountEntry, m_pages);
    connect(page, &PartPage::confirmed, this, [this, intent](const Money &amount) {
        PaymentIntent part = intent;
        part.amount = amount;
        start(part);
    });
    connect(page, &PartPage::declined, this, no);
    connect(page, &PartPage::confirmed, page, &QObject::deleteLater);
    connect(page, &PartPage::declined, page, &QObject::deleteLater);
    showQuestion(page);
}

void ChargeFlow::askFromList(PaymentType type, const TransactionDetails &details,
                             const std::function<void()> &no)
{
    const PaymentRecord &payment = details.payment;
    switch (type) {
    case PaymentType::Void: askVoid(payment, details.terminal, no); break;
    case PaymentType::Capture: askCapture(payment, details.terminal, no); break;
    case PaymentType::Refund: askRefund(details, {}, no); break;
    case PaymentType::Sale:
    case PaymentType::PreAuth: return;
    }
    m_isFromList = true;
    m_backToList = no;
}

void ChargeFlow::askRefund(const TransactionDetails &details,
                           const std::optional<PaymentRecord> &failed,
                           const std::function<void()> &no)
{
    m_isFromList = false;
    const Money left = leftToRefund(details.payment, details.followUps);
    PartQuestion question
        = refundQuestion(details.payment, left, QLocale(), QDateTime::currentDateTimeUtc());
    PaymentIntent refund = followUp(PaymentType::Refund, details.payment, details.terminal);
    refund.original = details.payment.id;
    if (failed && failed->amount.minor() < left.minor())
        question.first = failed->amount;
    if (failed && failed->reference.text() != failed->id.text())
        refund.reference = failed->reference;
    askPart(question, refund, no);
}

void ChargeFlow::fillIn(PaymentType type, const Money &amount)
{
    m_charge->clear(); // Also if the terminal in use takes another money, and nothing is filled in.
    m_charge->fillIn(type, amount);
}

PaymentIntent ChargeFlow::followUp(PaymentType type, const PaymentRecord &payment,
                                   const TerminalRecord &terminal) const
{
    // Its address or certificate may have changed.
    const bool isInUse = m_terminal && m_terminal->id == terminal.id;
    return {.terminal = isInUse ? *m_terminal : terminal,
            .type = type,
            .amount = texts::shownAmount(payment),
            .original = targetOf(type, payment)};
}

} // namespace tillside

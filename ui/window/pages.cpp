#include "ui/window/pages.h"

#include "core/control/checkcontroller.h"
#include "core/control/connectioncontroller.h"
#include "core/control/contradictioncontroller.h"
#include "core/control/copycontroller.h"
#include "core/control/daytotalscontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/terminalinusecontroller.h"
#include "core/control/terminalscontroller.h"
#include "ui/look/layouts.h"
#include "ui/payment/chargeflow.h"
#include "ui/print/printnotice.h"
#include "ui/print/receiptscreen.h"
#include "ui/text/phrasetext.h"
#include "ui/window/copynotice.h"
#include "ui/window/copypage.h"
#include "ui/window/rail.h"
#include "ui/window/startproblems.h"
#include "ui/window/topbar.h"
#include "ui/window/topbarview.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

Pages::Pages(Controllers controllers, DeadTime &deadTime, QWidget *parent)
    : QWidget(parent)
    , m_c(std::move(controllers))
    , m_deadTime(deadTime)
    , m_bar(new TopBar(this))
    , m_rail(new Rail(this))
    , m_problems(new StartProblems(this))
    , m_copyNotice(new CopyNotice(m_c.copy, this))
    , m_stack(new QStackedWidget(this))
    , m_shelf(m_c, m_stack)
    , m_flow(new ChargeFlow(m_c.till, m_c.desk, m_c.day, m_stack))
    , m_question(m_stack)
    , m_notices(m_c, m_stack)
{
    setObjectName(u"pages"_s);
    m_stack->setObjectName(u"pageStack"_s);
    layOut();
    connectFlow();
    connectControls();
    connectControllers();
    onTerminalChanged();
}

Pages::~Pages() = default;

void Pages::layOut()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(makeNotices());
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(middle, 1);
}

/// Above the page, which keeps the room it needs: long notices scroll.
QWidget *Pages::makeNotices()
{
    auto *notices = new QWidget(this);
    auto *column = new QVBoxLayout(notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addWidget(m_copyNotice);
    column->addWidget(new PrintNotice(m_c.receipts.queue(), notices));
    QScrollArea *area = scrolled(notices, this);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return area;
}

void Pages::connectFlow()
{
    connect(m_flow, &ChargeFlow::pageWanted, this, &Pages::onPageWanted);
    connect(m_flow, &ChargeFlow::settleWanted, this, &Pages::openSettling);
    connect(m_flow, &ChargeFlow::toldOnList, &m_shelf, &PageShelf::tellOnTransactions);
    connect(m_flow, &ChargeFlow::dayTotalsWanted, this, [this] {
        m_c.dayTotals.choose(m_c.dayTotals.now().toLocalTime().date());
        goTo(Place::DayTotals);
    });
    connect(m_flow, &ChargeFlow::terminalsWanted, this, [this] { goTo(Place::Terminals); });
    connect(m_flow, &ChargeFlow::connectionWanted, this, [this] {
        if (const auto &terminal = m_c.terminal.terminal())
            m_c.connection.check(*terminal);
        goTo(Place::Terminals);
    });
    connect(m_flow, &ChargeFlow::receiptWanted, this, &Pages::onReceiptWanted);
    connect(m_flow, &ChargeFlow::buttonsChanged, this, [this] { m_deadTime.begin(); });
}

void Pages::connectControls()
{
    connect(m_rail, &Rail::pressed, this, &Pages::goTo);
    connect(m_bar, &TopBar::backPressed, this, [this] { onPageWanted(m_flow->chargePage()); });
    connect(m_bar, &TopBar::toCheckPressed, this, [this] { goTo(Place::ToCheck); });
    connect(m_bar, &TopBar::terminalPressed, this, [this] { goTo(Place::Terminals); });
    connect(m_bar, &TopBar::paymentPressed, this, &Pages::openPayment);
    connect(&m_shelf, &PageShelf::actionWanted, this, &Pages::onActionWanted);
    connect(&m_shelf, &PageShelf::toCheckWanted, this, [this] { goTo(Place::ToCheck); });
    connect(&m_shelf, &PageShelf::receiptLeft, this, &Pages::onReceiptLeft);
    connect(&m_shelf, &PageShelf::transactionsWanted, this, [this] { goTo(Place::Transactions); });
    connect(&m_shelf, &PageShelf::dayTotalsWanted, this, [this] { goTo(Place::DayTotals); });
    connect(&m_shelf, &PageShelf::pairRequested, this, &Pages::startPairing);
    connect(&m_shelf, &PageShelf::trainingRequested, this, &Pages::trainingRequested);
    connect(&m_shelf, &PageShelf::buttonsChanged, this, [this] { m_deadTime.begin(); });
    connect(&m_question, &PageQuestion::pageWanted, this,
            [this](QWidget *page) { show(page, m_place); });
    connect(&m_question, &PageQuestion::over, this, &Pages::onQuestionOver);
    connect(&m_notices, &NoticeKeeper::pageWanted, this,
            [this](QWidget *page) { show(page, m_place); });
    connect(&m_notices, &NoticeKeeper::over, this, &Pages::onQuestionOver);
    connect(&m_notices, &NoticeKeeper::voidWanted, this, &Pages::onVoidWanted);
}

void Pages::connectControllers()
{
    // A question about a running payment no longer makes sense.
    connect(&m_c.desk, &PaymentController::over, &m_question, &PageQuestion::drop);
    connect(&m_c.desk, &PaymentController::changed, this, &Pages::updateBar);
    connect(&m_c.check, &CheckController::countChanged, this, &Pages::updateBar);
    connect(&m_c.copy, &CopyController::changed, this, &Pages::onCopyChanged);
    connect(m_copyNotice, &CopyNotice::pressed, this, &Pages::showCopyPage);
    connect(&m_c.terminal, &TerminalInUseController::changed, this, &Pages::onTerminalChanged);
    connect(&m_c.pairing, &PairingController::left, this, [this] {
        if (m_shelf.isPairingShown())
            goTo(m_c.pairing.state().step == PairingStep::Done ? Place::Charge : Place::Terminals);
    });
}

void Pages::onPageWanted(QWidget *page)
{
    show(page, Place::Charge);
    if (page != m_flow->chargePage())
        return;
    m_notices.leaveOutcome();
    m_notices.show();
}

void Pages::show(QWidget *page, Place place)
{
    const bool isNew = m_stack->currentWidget() != page;
    m_place = place;
    m_rail->mark(place);
    m_rail->setVisible(page == m_flow->chargePage() || m_shelf.has(page));
    m_copyNotice->setPageShown(page == m_copyPage);
    giveRoomTo(page);
    m_stack->setCurrentWidget(page);
    if (isNew)
        m_deadTime.begin();
    updateBar();
}

/// A stack is as high as the highest of its pages, and what is said above it would be cut for a
/// page that nobody sees.
void Pages::giveRoomTo(const QWidget *page)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget *each = m_stack->widget(i);
        each->setSizePolicy(QSizePolicy::Preferred,
                            each == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

void Pages::goTo(Place place)
{
    leave();
    m_notices.leaveOutcome();
    if (m_notices.show())
        return;
    if (place == Place::Charge)
        return onChargeWanted();
    if (place == Place::ToCheck && m_place != place)
        m_c.check.beginVisit();
    if (place == Place::Settings && m_place != place)
        renewSettings();
    show(m_shelf.page(place), place);
}

/// Its limits are in the currency of the terminal.
void Pages::renewSettings()
{
    const std::optional<TerminalRecord> &terminal = m_c.terminal.terminal();
    if (std::exchange(m_limitsFor, terminal) != terminal)
        m_shelf.forget(Place::Settings);
}

/// A person who asks for Charge types an amount next, even if it is shown already.
void Pages::onChargeWanted()
{
    openCharge();
    if (m_stack->currentWidget() == m_flow->chargePage())
        m_flow->chargePage()->setFocus();
}

/// A running payment is shown before a new one can start.
void Pages::openCharge()
{
    if (isWelcome())
        return show(m_shelf.welcomePage(), Place::Charge);
    show(m_c.desk.isBusy() ? m_flow->paymentPage() : m_flow->chargePage(), Place::Charge);
}

void Pages::openPayment()
{
    if (m_notices.show())
        return;
    show(m_flow->paymentPage(), Place::Charge);
}

void Pages::leave()
{
    m_flow->leaveOutcome();
    m_shelf.leaveCheck();
}

bool Pages::isPaymentShown() const
{
    return m_flow->isWatching(m_stack->currentWidget());
}

void Pages::openSettling(const PaymentId &payment)
{
    goTo(Place::ToCheck);
    m_c.check.settling().begin(payment);
}

void Pages::startPairing(const std::optional<TerminalRecord> &again)
{
    m_c.pairing.start(again);
    show(m_shelf.pairingPage(), Place::Terminals);
}

/// A till that was never paired has nothing to charge on. A till that was keeps its Charge screen
/// and its input.
bool Pages::isWelcome() const
{
    return m_c.terminals.isRead() && m_c.terminals.terminals().empty() && !m_c.till.isTraining;
}

void Pages::onTerminalChanged()
{
    m_flow->setTerminal(m_c.terminal.terminal(), m_c.terminals.needsChoice());
    m_flow->setReachability(m_c.terminal.reachability());
    m_flow->setCanWork(!m_c.terminals.readError());
    if (m_stack->currentWidget() == m_flow->chargePage() || m_shelf.isWelcomeShown())
        openCharge();
    updateBar();
}

void Pages::updateBar()
{
    if (isPaymentShown() && m_c.desk.status().isOver)
        m_c.desk.markSeen();
    const bool isPaymentNews = !isPaymentShown() && (m_c.desk.isBusy() || m_c.desk.hasNews());
    m_rail->setToCheck(m_c.check.openCount());
    TopBarView view = topBarView(m_c, isPaymentNews, locale());
    view.isPaymentBelow = isPaymentShown() && m_c.desk.isBusy();
    m_bar->show(view);
}

void Pages::showProblems(const QStringList &sentences)
{
    m_problems->say(sentences);
}

void Pages::ask(const Question &question, const std::function<void()> &yes)
{
    m_question.ask(question, yes);
}

/// If the payment has ended in the meantime, the person wants to see its outcome.
void Pages::onQuestionOver(QWidget *before)
{
    if (before == nullptr || m_flow->isWatching(before))
        openPayment();
    else
        show(before, m_place);
}

/// What a person does with a payment of the list. If they decline, the list returns.
void Pages::onActionWanted(TransactionAction action, const TransactionDetails &details)
{
    const auto askFor = [&](PaymentType type) {
        m_flow->askFromList(type, details, [this] { goTo(Place::Transactions); });
    };
    switch (action) {
    case TransactionAction::Void: return askFor(PaymentType::Void);
    case TransactionAction::Capture: return askFor(PaymentType::Capture);
    case TransactionAction::Refund: return askFor(PaymentType::Refund);
    case TransactionAction::SettleByHand: return openSettling(details.payment.id);
    case TransactionAction::Receipt:
        return onReceiptWanted(details.payment.id, OutcomeAction::ShowReceipt);
    case TransactionAction::Repeat:
        m_flow->fillIn(details.payment.type, details.payment.amount);
        return goTo(Place::Charge);
    case TransactionAction::CheckAgain:
    case TransactionAction::Copy: return; // The screen does these itself.
    }
    Q_UNREACHABLE();
}

/// The page is opened to print only where the system's dialog has to ask for a printer.
void Pages::onReceiptWanted(const PaymentId &payment, OutcomeAction how)
{
    const bool isPrint = how == OutcomeAction::PrintReceipt;
    if (isPrint && m_c.receipts.printer().kind != PrinterKind::None)
        return m_c.receipts.print(payment, ReceiptCopy::Customer);
    leave();
    m_beforeReceipt = m_stack->currentWidget();
    ReceiptScreen *page = m_shelf.receiptPage();
    page->open(payment,
               isPrint                                 ? ReceiptScreen::Wish::Print
                   : how == OutcomeAction::SaveReceipt ? ReceiptScreen::Wish::Save
                                                       : ReceiptScreen::Wish::Look);
    show(page, m_place);
}

void Pages::onReceiptLeft()
{
    if (m_beforeReceipt == nullptr)
        return goTo(m_place);
    show(m_beforeReceipt, m_place);
}

/// At the start the question comes by itself, once; later it waits behind the notice.
void Pages::onCopyChanged()
{
    const bool isAtRest = m_stack->currentWidget() == m_flow->chargePage() && !m_c.desk.isBusy();
    if (m_c.copy.isCopy() && m_copyPage == nullptr && isAtRest)
        showCopyPage();
}

void Pages::showCopyPage()
{
    if (m_copyPage == nullptr) {
        const QString till = texts::tillName(m_c.till.settings.current().tillName);
        m_copyPage = new CopyPage(m_c.copy, till, m_stack);
        m_stack->addWidget(m_copyPage);
        connect(m_copyPage, &CopyPage::left, this, &Pages::onCopyLeft);
    }
    show(m_copyPage, m_place);
}

void Pages::onCopyLeft()
{
    if (m_stack->currentWidget() == m_copyPage)
        openCharge();
}

void Pages::onVoidWanted(const ContradictionNotice &notice)
{
    m_flow->askVoid(notice.item.payment, notice.terminal, [this] { goTo(Place::ToCheck); });
}

} // namespace tillside

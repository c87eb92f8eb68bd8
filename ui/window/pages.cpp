#include "ui/window/pages.h"

#include "core/control/checkcontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/terminalinusecontroller.h"
#include "core/control/terminalscontroller.h"
#include "ui/check/checkscreen.h"
#include "ui/look/controls.h"
#include "ui/look/notice.h"
#include "ui/look/questionpage.h"
#include "ui/pairing/pairingscreen.h"
#include "ui/payment/chargeflow.h"
#include "ui/settings/settingsscreen.h"
#include "ui/terminals/terminalsscreen.h"
#include "ui/window/topbar.h"
#include "ui/window/topbarview.h"
#include "ui/window/welcomepage.h"

#include <QLabel>
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
    , m_problems(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_flow(new ChargeFlow(m_c.till, m_c.desk, m_stack))
{
    setObjectName(u"pages"_s);
    m_stack->setObjectName(u"pageStack"_s);
    layOut();
    connectFlow();
    connect(m_rail, &Rail::pressed, this, &Pages::goTo);
    connect(m_bar, &TopBar::toCheckPressed, this, [this] { goTo(Place::ToCheck); });
    connect(m_bar, &TopBar::terminalPressed, this, [this] { goTo(Place::Terminals); });
    connect(m_bar, &TopBar::paymentPressed, this, &Pages::openPayment);
    connect(&m_c.check, &CheckController::countChanged, this, &Pages::updateBar);
    connect(&m_c.terminal, &TerminalInUseController::changed, this, &Pages::onTerminalChanged);
    connect(&m_c.pairing, &PairingController::left, this, [this] {
        if (m_stack->currentWidget() == m_pairingPage)
            goTo(Place::Terminals);
    });
    onTerminalChanged();
}

Pages::~Pages() = default;

void Pages::layOut()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    m_problems->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    m_problems->setSpacing(kGrid);
    content->addLayout(m_problems);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    if (m_c.till.isTraining) {
        auto *band = new QFrame(this);
        band->setProperty("panel", u"training"_s);
        auto *row = new QHBoxLayout(band);
        //: On every screen while the terminal is only simulated.
        QLabel *words = bodyLabel(tr("Training – no money moves"), u"trainingBand"_s, band);
        words->setAlignment(Qt::AlignCenter);
        row->addWidget(words);
        all->addWidget(band);
    }
    all->addWidget(m_bar);
    all->addLayout(middle, 1);
}

void Pages::connectFlow()
{
    connect(m_flow, &ChargeFlow::pageWanted, this,
            [this](QWidget *page) { show(page, Place::Charge); });
    connect(m_flow, &ChargeFlow::settleWanted, this, &Pages::openSettling);
    connect(m_flow, &ChargeFlow::terminalsWanted, this, [this] { goTo(Place::Terminals); });
    connect(m_flow, &ChargeFlow::buttonsChanged, this, [this] { m_deadTime.begin(); });
    // A question about a payment that runs makes no sense any more.
    connect(&m_c.desk, &PaymentController::over, this, [this] {
        if (m_question)
            endQuestion();
    });
    connect(&m_c.desk, &PaymentController::changed, this, &Pages::updateBar);
}

void Pages::show(QWidget *page, Place place)
{
    const bool isNew = m_stack->currentWidget() != page;
    m_place = place;
    m_rail->mark(place);
    m_stack->setCurrentWidget(page);
    if (isNew)
        m_deadTime.begin();
    updateBar();
}

void Pages::goTo(Place place)
{
    if (place == Place::Charge)
        return openCharge();
    if (place == Place::ToCheck && m_place != place)
        m_c.check.beginVisit();
    show(pageOf(place), place);
}

/// A payment that runs comes before the next one.
void Pages::openCharge()
{
    if (isWelcome())
        return show(welcomePage(), Place::Charge);
    show(m_c.desk.isBusy() ? m_flow->paymentPage() : m_flow->chargePage(), Place::Charge);
}

void Pages::openPayment()
{
    show(m_flow->paymentPage(), Place::Charge);
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

QWidget *Pages::pageOf(Place place)
{
    QWidget *&page = m_built[place];
    if (page != nullptr)
        return page;
    switch (place) {
    case Place::Charge: return m_flow->chargePage();
    case Place::ToCheck: page = checkPage(); break;
    case Place::Terminals: {
        auto *screen = new TerminalsScreen(m_c.terminals, m_stack);
        connect(screen, &TerminalsScreen::pairRequested, this, &Pages::startPairing);
        connect(screen, &TerminalsScreen::currentChanged, this, [this] { m_deadTime.begin(); });
        page = screen;
        break;
    }
    case Place::Settings: {
        const auto &terminal = m_c.terminal.terminal();
        const Currency currency
            = terminal ? terminal->currency : Currency::fromCode(u"EUR").value();
        page = new SettingsScreen(m_c.till.settings, currency,
                                  terminal ? terminal->decimals : currency.decimals, m_stack);
        break;
    }
    }
    m_stack->addWidget(page);
    return page;
}

QWidget *Pages::checkPage()
{
    auto *screen = new CheckScreen(m_c.check, m_stack);
    connect(screen, &CheckScreen::pageChanged, this, [this] { m_deadTime.begin(); });
    return screen;
}

void Pages::startPairing(const std::optional<TerminalRecord> &again)
{
    m_c.pairing.start(again);
    show(pairingPage(), Place::Terminals);
}

QWidget *Pages::pairingPage()
{
    if (m_pairingPage == nullptr) {
        m_pairingPage = new PairingScreen(m_c.pairing, m_stack);
        m_stack->addWidget(m_pairingPage);
    }
    return m_pairingPage;
}

QWidget *Pages::welcomePage()
{
    if (m_welcomePage != nullptr)
        return m_welcomePage;
    auto *page = new WelcomePage(!m_c.terminals.readError(), m_stack);
    connect(page, &WelcomePage::pairRequested, this, [this] { startPairing(std::nullopt); });
    connect(page, &WelcomePage::trainingRequested, this, &Pages::trainingRequested);
    m_stack->addWidget(page);
    return m_welcomePage = page;
}

/// A till that was never paired has nothing to charge on. One that was keeps its Charge screen, and
/// what is typed there.
bool Pages::isWelcome() const
{
    return m_c.terminals.isRead() && m_c.terminals.terminals().empty() && !m_c.till.isTraining;
}

void Pages::onTerminalChanged()
{
    m_flow->setTerminal(m_c.terminal.terminal(), m_c.terminals.needsChoice());
    forgetSettingsPage();
    m_flow->setCanWork(!m_c.terminals.readError());
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_flow->chargePage() || (shown != nullptr && shown == m_welcomePage))
        openCharge();
    updateBar();
}

/// Its limits are in the money of the terminal before.
void Pages::forgetSettingsPage()
{
    const auto page = m_built.find(Place::Settings);
    if (page == m_built.end() || page->second == m_stack->currentWidget())
        return;
    page->second->deleteLater();
    m_built.erase(page);
}

void Pages::updateBar()
{
    if (isPaymentShown() && m_c.desk.status().isOver)
        m_c.desk.markSeen();
    const bool isPaymentNews = !isPaymentShown() && (m_c.desk.isBusy() || m_c.desk.hasNews());
    m_bar->show(topBarView(m_c, isPaymentNews, locale()));
}

void Pages::showProblems(const QStringList &sentences)
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &sentence : sentences) {
        auto *notice = new Notice(u"startProblem"_s, this);
        m_problems->addWidget(notice);
        notice->say(ColourRole::Warning, sentence);
    }
}

void Pages::ask(const Question &question, const std::function<void()> &yes)
{
    if (!m_question) {
        m_beforeQuestion = m_stack->currentWidget();
        m_question = new QuestionPage(question, m_stack);
        m_stack->addWidget(m_question);
        connect(m_question, &QuestionPage::confirmed, this, [this, yes] {
            endQuestion();
            yes();
        });
        connect(m_question, &QuestionPage::declined, this, &Pages::endQuestion);
    }
    show(m_question, m_place);
}

void Pages::endQuestion()
{
    const bool wasShown = m_stack->currentWidget() == m_question;
    m_question->deleteLater();
    m_question.clear();
    if (!wasShown)
        return;
    // The payment may have ended meanwhile: then its outcome is what they want to see.
    if (!m_beforeQuestion || m_flow->isWatching(m_beforeQuestion))
        openPayment();
    else
        show(m_beforeQuestion, m_place);
}

} // namespace tillside

#include "ui/window/pageshelf.h"

#include "core/control/terminalscontroller.h"
#include "ui/check/checkscreen.h"
#include "ui/pairing/pairingscreen.h"
#include "ui/print/receiptscreen.h"
#include "ui/transactions/transactionsscreen.h"
#include "ui/window/welcomepage.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace tillside {

PageShelf::PageShelf(Controllers controllers, QStackedWidget *stack)
    : m_controllers(std::move(controllers))
    , m_stack(stack)
{ }

QWidget *PageShelf::page(Place place)
{
    QWidget *&page = m_built[place];
    if (page != nullptr)
        return page;
    const std::vector<Screen> all = screens();
    const auto screen = std::find_if(all.begin(), all.end(),
                                     [place](const Screen &one) { return one.place == place; });
    page = screen->make(*this);
    m_stack->addWidget(page);
    return page;
}

QWidget *PageShelf::pairingPage()
{
    if (m_pairingPage == nullptr) {
        m_pairingPage = new PairingScreen(m_controllers.pairing, m_stack);
        m_stack->addWidget(m_pairingPage);
    }
    return m_pairingPage;
}

QWidget *PageShelf::welcomePage()
{
    if (m_welcomePage != nullptr)
        return m_welcomePage;
    auto *page = new WelcomePage(!m_controllers.terminals.readError(),
                                 m_controllers.till.settings.current().tillName, m_stack);
    connect(page, &WelcomePage::tillNamed, this, [this](const QString &name) {
        TillSettings settings = m_controllers.till.settings.current();
        settings.tillName = name;
        m_controllers.till.settings.change(settings);
    });
    connect(page, &WelcomePage::pairRequested, this, [this] { emit pairRequested({}); });
    connect(page, &WelcomePage::trainingRequested, this, &PageShelf::trainingRequested);
    m_stack->addWidget(page);
    return m_welcomePage = page;
}

ReceiptScreen *PageShelf::receiptPage()
{
    if (m_receiptPage == nullptr) {
        m_receiptPage = new ReceiptScreen(m_controllers.receipts, m_stack);
        connect(m_receiptPage, &ReceiptScreen::backPressed, this, &PageShelf::receiptLeft);
        m_stack->addWidget(m_receiptPage);
    }
    return m_receiptPage;
}

bool PageShelf::has(const QWidget *page) const
{
    return page == m_pairingPage || page == m_welcomePage || page == m_receiptPage
        || std::any_of(m_built.begin(), m_built.end(),
                       [page](const auto &built) { return built.second == page; });
}

bool PageShelf::isPairingShown() const
{
    return m_pairingPage != nullptr && m_stack->currentWidget() == m_pairingPage;
}

bool PageShelf::isWelcomeShown() const
{
    return m_welcomePage != nullptr && m_stack->currentWidget() == m_welcomePage;
}

void PageShelf::leaveCheck()
{
    if (auto *check = qobject_cast<CheckScreen *>(m_stack->currentWidget()))
        check->leave();
}

void PageShelf::tellOnTransactions(const QString &sentence)
{
    if (auto *screen = qobject_cast<TransactionsScreen *>(page(Place::Transactions)))
        screen->tell(sentence);
}

void PageShelf::continueSearch()
{
    if (auto *screen = qobject_cast<TransactionsScreen *>(page(Place::Transactions)))
        screen->continueSearch();
}

void PageShelf::forget(Place place)
{
    const auto page = m_built.find(place);
    if (page == m_built.end() || page->second == m_stack->currentWidget())
        return;
    page->second->deleteLater();
    m_built.erase(page);
}

} // namespace tillside

#include "ui/check/checkscreen.h"

#include "core/control/checkcontroller.h"
#include "ui/check/checkpage.h"
#include "ui/check/settlepage.h"

#include <QStackedLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

CheckScreen::CheckScreen(CheckController &controller, TransactionsController &transactions,
                         QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_pages(new QStackedLayout(this))
    , m_list(new CheckPage(controller, transactions, this))
{
    setObjectName(u"checkScreen"_s);
    m_pages->addWidget(m_list);
    connect(m_list, &CheckPage::transactionsWanted, this, &CheckScreen::transactionsWanted);
    connect(m_list, &CheckPage::searchContinues, this, &CheckScreen::searchContinues);
    connect(m_list, &CheckPage::dayTotalsWanted, this, &CheckScreen::dayTotalsWanted);
    connect(m_list, &CheckPage::buttonsChanged, this, &CheckScreen::buttonsChanged);
    connect(&m_controller, &CheckController::changed, this, &CheckScreen::update);
    choosePage();
}

void CheckScreen::leave()
{
    m_controller.endVisit(m_list->seen());
}

void CheckScreen::update()
{
    m_list->update();
    if (m_settle && isShown(m_controller.settling().payment()))
        return m_settle->update();
    if (!m_settle && !m_controller.settling().payment())
        return;
    choosePage();
    emit buttonsChanged();
}

bool CheckScreen::isShown(const std::optional<PaymentRecord> &payment) const
{
    return payment && payment->id == m_settling;
}

void CheckScreen::choosePage()
{
    if (SettlePage *gone = std::exchange(m_settle, nullptr))
        gone->deleteLater();
    const auto &payment = m_controller.settling().payment();
    const PaymentId before = std::exchange(m_settling, payment ? payment->id : PaymentId());
    if (!payment) {
        if (!before.isEmpty())
            m_list->choose(before); // What became of it is what the person wants to see.
        m_pages->setCurrentWidget(m_list);
        return m_list->enter(); // The button that had the focus is gone.
    }
    m_settle = new SettlePage(m_controller.settling(), this);
    m_pages->addWidget(m_settle);
    m_pages->setCurrentWidget(m_settle);
}

} // namespace tillside

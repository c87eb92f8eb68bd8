#pragma once

#include "core/model/paymentrecord.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace tillside {

class CheckController;
class CheckPage;
class SettlePage;
class TransactionsController;

/// "Payments to check": the list, or in its place the page that settles one of them by hand.
class CheckScreen final : public QWidget {
    Q_OBJECT

public:
    /// Both controllers must outlive the screen.
    CheckScreen(CheckController &controller, TransactionsController &transactions,
                QWidget *parent = nullptr);

    /// The person leaves the screen: see CheckController::endVisit().
    void leave();

signals:
    /// The buttons in one place have changed.
    void buttonsChanged();
    // Those of the list; see CheckPage.
    void transactionsWanted();
    void searchContinues();
    void dayTotalsWanted();

private:
    void update();
    void choosePage();
    [[nodiscard]] bool isShown(const std::optional<PaymentRecord> &payment) const;

    CheckController &m_controller;
    QStackedLayout *m_pages;
    CheckPage *m_list;
    SettlePage *m_settle = nullptr; ///< While a payment is being settled.
    PaymentId m_settling; ///< The payment being settled.
};

} // namespace tillside

#pragma once

#include "core/model/paymentrecord.h"

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace tillside {

class CheckController;
class CheckPage;
class SettlePage;

/// "Payments to check": the list, and over it the page on which one of them is settled by hand.
class CheckScreen final : public QWidget {
    Q_OBJECT

public:
    /// \a controller outlives it.
    explicit CheckScreen(CheckController &controller, QWidget *parent = nullptr);

signals:
    /// Another of its two pages is shown now.
    void pageChanged();

private:
    void update();
    void choosePage();
    [[nodiscard]] bool isShown(const std::optional<PaymentRecord> &payment) const;

    CheckController &m_controller;
    QStackedLayout *m_pages;
    CheckPage *m_list;
    SettlePage *m_settle = nullptr; ///< While a payment is being settled.
    PaymentId m_settling; ///< Which one.
};

} // namespace tillside

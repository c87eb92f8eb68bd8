#pragma once

#include "core/model/ids.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

class CheckCard;
class CheckController;
class Notice;

/// The list of "Payments to check", or a message that there is nothing to check. Of a long list,
/// the oldest are shown, and more if the person wants them: each has a card of its own.
class CheckPage final : public QWidget {
    Q_OBJECT

public:
    /// \a controller must outlive the page.
    CheckPage(CheckController &controller, QWidget *parent);

    /// Refreshes the page from the controller.
    void update();
    /// The payments of the list that were on the screen, as they stand now.
    [[nodiscard]] std::vector<PaymentId> seen() const;

private:
    void layOut();
    QWidget *makeList();
    QWidget *makeEmpty();
    [[nodiscard]] std::size_t shown() const;
    void arrange(const std::vector<PaymentId> &order);
    CheckCard *makeCard(const PaymentId &id);

    CheckController &m_controller;
    Notice *m_notice;
    QLabel *m_lead;
    QWidget *m_empty;
    QVBoxLayout *m_column;
    QWidget *m_list;
    std::map<PaymentId, CheckCard *> m_cards;
    std::vector<PaymentId> m_order;
    QPushButton *m_more;
    std::size_t m_most; ///< How many are shown.
};

} // namespace tillside

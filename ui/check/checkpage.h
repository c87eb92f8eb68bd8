#pragma once

#include "core/model/ids.h"
#include "core/model/standing.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;

namespace tillside {

class CheckController;
class DetailsPanel;
class FilterBar;
class Notice;
class SplitView;
class ToCheckList;
class TransactionsController;
enum class TransactionAction;

/// "Payments to check": the transactions, narrowed to the payments that a person has to find out
/// about, the oldest first, and beside them the details of the chosen one. Any other filter of the
/// bar leads back to all transactions.
class CheckPage final : public QWidget {
    Q_OBJECT

public:
    /// Both controllers must outlive the page.
    CheckPage(CheckController &controller, TransactionsController &transactions, QWidget *parent);

    /// Refreshes the page from the controller.
    void update();
    /// The keyboard goes to the list.
    void enter();
    /// Chooses \a payment, if it is listed.
    void choose(const PaymentId &payment);
    /// The payments of the list that were on the screen, as they stand now.
    [[nodiscard]] std::vector<PaymentId> seen() const;

signals:
    /// The person wants to see all transactions, or those that fit what they have just chosen in
    /// the bar.
    void transactionsWanted();
    /// Follows transactionsWanted(): the person is typing what to search for.
    void searchContinues();
    void dayTotalsWanted();
    /// The buttons in one place have changed.
    void buttonsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectBar();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEmpty();
    void showDetails();
    void speakNews();
    void onChosen(TransactionAction action);
    void onPage(bool isDetailsPage);

    CheckController &m_controller;
    TransactionsController &m_transactions;
    FilterBar *m_bar;
    Notice *m_notice;
    QLabel *m_lead;
    ToCheckList *m_list;
    QWidget *m_empty;
    DetailsPanel *m_details;
    SplitView *m_split;
    PaymentId m_shown; ///< The payment of the details.
    std::map<PaymentId, Standing> m_standings; ///< How each stood when the page was last updated.
};

} // namespace tillside

#pragma once

#include "core/control/transactionscontroller.h"
#include "ui/transactions/detailsview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tillside {

class Banner;
class CheckController;
class DetailsPanel;
class FilterBar;
class SplitView;
class TotalsFoot;
class TransactionsList;

/// "Transactions": the list of payments with its filters and totals, and beside it the details of
/// the chosen one. On a narrow screen, the details take the place of the list.
class TransactionsScreen final : public QWidget {
    Q_OBJECT

public:
    /// Both controllers must outlive the screen.
    TransactionsScreen(TransactionsController &controller, CheckController &check, QWidget *parent);

    /// The person wants to search.
    void beginSearch();
    /// The person was typing what to search for on another page.
    void continueSearch();
    /// Says \a sentence beside the chosen payment.
    void tell(const QString &sentence);

signals:
    /// The person wants \a action on the payment of \a details; never CheckAgain, which the screen
    /// does itself.
    void actionWanted(tillside::TransactionAction action,
                      const tillside::TransactionDetails &details);
    void toCheckWanted();
    void dayTotalsWanted();
    /// The buttons in one place have changed.
    void buttonsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] QWidget *makeListCard();
    void updateList();
    void updateDetails();
    void onWish();
    void askForFile();
    void onChosen(TransactionAction action);
    void checkAgain(const PaymentId &payment);
    void backToList();
    void onPage(bool isDetailsPage);

    TransactionsController &m_controller;
    CheckController &m_check;
    FilterBar *m_bar;
    Banner *m_export;
    QWidget *m_rows; ///< The place of the list.
    TransactionsList *m_list;
    QLabel *m_warning;
    QLabel *m_empty;
    TotalsFoot *m_totals;
    QPushButton *m_exportButton;
    DetailsPanel *m_details;
    SplitView *m_split;
    bool m_entersList = false; ///< The person goes there as soon as it is read.
};

} // namespace tillside

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
    /// Says \a sentence beside the chosen payment.
    void tell(const QString &sentence);

signals:
    /// The person wants \a action on the payment of \a details; never CheckAgain or Copy, which the
    /// screen does itself.
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
    void resizeEvent(QResizeEvent *event) override;
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
    void openDetails();
    void backToList();
    void fit();
    [[nodiscard]] bool isNarrow() const;

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
    QWidget *m_listCard = nullptr;
    bool m_entersList = false; ///< The person goes there as soon as it is read.
    bool m_isDetailsOpen = false; ///< In place of the list, on a narrow screen.
};

} // namespace tillside

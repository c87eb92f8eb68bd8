#pragma once

#include "core/model/ids.h"

#include <QTableView>

#include <optional>

namespace tillside {

class PaymentList;
class TransactionsModel;

/// The list of payments. One row is chosen at most; the arrow keys move it, and the list scrolls as
/// far as there are payments. Columns that do not fit are left out, the reference first.
class TransactionsList final : public QTableView {
    Q_OBJECT

public:
    /// \a list must outlive it.
    TransactionsList(PaymentList &list, QWidget *parent);

    /// Takes over the rows of the list and keeps the chosen one, if it is still there.
    void update(const QDateTime &now);
    [[nodiscard]] std::optional<PaymentId> chosen() const;
    /// Chooses \a payment if it is listed, otherwise nothing.
    void choose(const std::optional<PaymentId> &payment);
    /// The greatest height within \a room that shows no part of a row.
    [[nodiscard]] int wholeRows(int room) const;
    /// The person goes to the list by keyboard: it has the focus, and a row is chosen.
    void enter();

signals:
    /// The person chose another row, or none is chosen any more.
    void chosenChanged();
    /// The person pressed Enter on the chosen row, or tapped it.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void takeScale();
    void fitColumns();

    TransactionsModel *m_model;
    bool m_isUpdating = false;
};

} // namespace tillside

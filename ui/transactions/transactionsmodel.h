#pragma once

#include "ui/transactions/rowview.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QLocale>

#include <optional>
#include <vector>

namespace tillside {

class PaymentList;

/// The rows of a PaymentList for a view. It asks the list for older payments when the view needs
/// them, and words a row only while that is shown.
class TransactionsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Outcome, Amount, Card, ReferenceColumn };
    static constexpr int kColumns = 5;

    /// \a list must outlive the model.
    TransactionsModel(PaymentList &list, const QLocale &locale, QObject *parent);

    /// Takes over the rows of the list. Rows that stay keep their place in a selection. \a now
    /// decides which times get a date.
    void update(const QDateTime &now);

    [[nodiscard]] const ListedPayment &payment(int row) const;
    /// The row of \a id; -1 if it is not listed.
    [[nodiscard]] int rowOf(const PaymentId &id) const;
    /// Valid until the next update().
    [[nodiscard]] const RowView &view(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void replace(int first, int last, const std::vector<ListedPayment> &by);

    PaymentList &m_list;
    QLocale m_locale;
    QDateTime m_now;
    std::vector<ListedPayment> m_payments;
    mutable std::vector<std::optional<RowView>> m_views; ///< Of the rows that were shown.
};

} // namespace tillside

#include "ui/transactions/transactionsmodel.h"

#include "core/control/paymentlist.h"

#include <algorithm>
#include <iterator>

namespace tillside {

namespace {

bool isSame(const ListedPayment &a, const ListedPayment &b)
{
    return a.id == b.id;
}

} // namespace

TransactionsModel::TransactionsModel(PaymentList &list, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_locale(locale)
{ }

/// What is above and below the difference keeps its rows; what has changed in place is repainted.
void TransactionsModel::update(const QDateTime &now)
{
    const std::vector<ListedPayment> &after = m_list.payments();
    const bool isAnotherDay = m_now.toLocalTime().date() != now.toLocalTime().date();
    m_now = now;
    const auto top
        = std::mismatch(m_payments.begin(), m_payments.end(), after.begin(), after.end(), isSame);
    const auto bottom
        = std::mismatch(m_payments.rbegin(), std::make_reverse_iterator(top.first), after.rbegin(),
                        std::make_reverse_iterator(top.second), isSame);
    const auto first = static_cast<int>(std::distance(m_payments.begin(), top.first));
    const auto last = static_cast<int>(std::distance(m_payments.begin(), bottom.first.base()));
    replace(first, last, {top.second, bottom.second.base()});
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (m_payments.at(at) == after.at(at) && !isAnotherDay)
            continue;
        m_payments.at(at) = after.at(at);
        m_views.at(at).reset();
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

/// Replaces the rows from \a first until just before \a last.
void TransactionsModel::replace(int first, int last, const std::vector<ListedPayment> &by)
{
    if (first < last) {
        beginRemoveRows({}, first, last - 1);
        m_payments.erase(m_payments.begin() + first, m_payments.begin() + last);
        m_views.erase(m_views.begin() + first, m_views.begin() + last);
        endRemoveRows();
    }
    if (!by.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(by.size()) - 1);
        m_payments.insert(m_payments.begin() + first, by.begin(), by.end());
        m_views.insert(m_views.begin() + first, by.size(), std::nullopt);
        endInsertRows();
    }
}

const ListedPayment &TransactionsModel::payment(int row) const
{
    return m_payments.at(static_cast<std::size_t>(row));
}

int TransactionsModel::rowOf(const PaymentId &id) const
{
    const auto found = std::find_if(m_payments.begin(), m_payments.end(),
                                    [&id](const ListedPayment &one) { return one.id == id; });
    return found == m_payments.end() ? -1
                                     : static_cast<int>(std::distance(m_payments.begin(), found));
}

const RowView &TransactionsModel::view(int row) const
{
    std::optional<RowView> &view = m_views.at(static_cast<std::size_t>(row));
    if (!view)
        view = rowView(payment(row), m_locale, m_now);
    return *view;
}

int TransactionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payments.size());
}

int TransactionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TransactionsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const RowView &row = view(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Time)
        return row.name; // The cell that has the focus speaks for its row.
    switch (static_cast<Column>(index.column())) {
    case Time: return row.time;
    case Outcome: return row.word;
    case Amount: return row.amount;
    case Card: return row.card;
    case ReferenceColumn: return row.reference;
    }
    Q_UNREACHABLE();
}

QVariant TransactionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        //: Head of a column: when a payment began.
        return tr("Time");
    case Outcome:
        //: Head of a column: how a payment ended.
        return tr("Outcome");
    case Amount:
        //: Head of a column.
        return tr("Amount");
    case Card:
        //: Head of a column: the end of the card's number.
        return tr("Card");
    case ReferenceColumn:
        //: Head of a column: the merchant's own reference of a payment.
        return tr("Reference");
    }
    Q_UNREACHABLE();
}

bool TransactionsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_list.hasMore();
}

void TransactionsModel::fetchMore(const QModelIndex & /*parent*/)
{
    m_list.more();
}

} // namespace tillside

#include "ui/check/tocheckmodel.h"

#include "core/control/checkcontroller.h"

#include <algorithm>
#include <iterator>

namespace tillside {

ToCheckModel::ToCheckModel(CheckController &controller, const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
    , m_controller(controller)
    , m_locale(locale)
{ }

void ToCheckModel::update()
{
    std::vector<PaymentId> ids;
    for (const CheckItem &item : m_controller.items())
        ids.push_back(item.payment.id);
    const bool isLonger = ids.size() > m_ids.size();
    const bool goesOn
        = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    const int before = rowCount();
    if (!goesOn)
        beginResetModel();
    else if (isLonger)
        beginInsertRows({}, before, static_cast<int>(ids.size()) - 1);
    m_ids = std::move(ids);
    m_views.assign(m_ids.size(), std::nullopt);
    if (!goesOn)
        return endResetModel();
    if (isLonger)
        endInsertRows();
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
}

const PaymentId &ToCheckModel::payment(int row) const
{
    return m_ids.at(static_cast<std::size_t>(row));
}

int ToCheckModel::rowOf(const PaymentId &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(std::distance(m_ids.begin(), found));
}

const CheckView &ToCheckModel::view(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    std::optional<CheckView> &view = m_views.at(at);
    if (!view)
        view = checkView(m_controller.items().at(at), m_locale, m_controller.now());
    return *view;
}

int ToCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ToCheckModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return view(index.row()).name;
}

} // namespace tillside

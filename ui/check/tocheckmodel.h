#pragma once

#include "ui/check/checkview.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QLocale>

#include <optional>
#include <vector>

namespace tillside {

class CheckController;

/// The payments to check for a view. It words a payment only while that is shown.
class ToCheckModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// \a controller must outlive the model.
    ToCheckModel(CheckController &controller, const QLocale &locale, QObject *parent);

    /// Takes over the controller's payments. New ones at the end are new rows; another order is
    /// another model.
    void update();

    [[nodiscard]] const PaymentId &payment(int row) const;
    /// The row of \a id; -1 if it is not listed.
    [[nodiscard]] int rowOf(const PaymentId &id) const;
    /// Valid until the next update().
    [[nodiscard]] const CheckView &view(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    CheckController &m_controller;
    QLocale m_locale;
    std::vector<PaymentId> m_ids;
    mutable std::vector<std::optional<CheckView>> m_views; ///< Of the rows that were shown.
};

} // namespace tillside

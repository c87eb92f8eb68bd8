#pragma once

#include <QStyledItemDelegate>

namespace tillside {

class TransactionsModel;

/// Paints the cells of a list of payments: the outcome with its icon and colour, the amount in bold
/// if money moved, and the chosen row on a tint with a bar at its leading edge.
class RowPainter final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \a model belongs to the view and outlives the painter.
    RowPainter(const TransactionsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The height of a row in the current scale.
    [[nodiscard]] static int rowHeight();
    /// What the icon of an outcome takes, with the space around it.
    [[nodiscard]] static int iconWidth();

private:
    const TransactionsModel &m_model;
};

} // namespace tillside

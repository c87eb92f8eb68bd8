#pragma once

#include <QStyledItemDelegate>

namespace tillside {

class ToCheckModel;
struct CheckView;

/// Paints a payment to check as a card: its icon, what it is, its outcome and since when, what the
/// till does about it, and the amount. The chosen one has the accent's border.
class ToCheckPainter final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// \a model belongs to the view and outlives the painter.
    ToCheckPainter(const ToCheckModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The height of a card of \a width, with the space below it, in the current scale.
    [[nodiscard]] static int rowHeight(int width);

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                           const QRect &place, const CheckView &view);

    const ToCheckModel &m_model;
};

} // namespace tillside
